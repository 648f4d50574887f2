import type { ComponentType } from 'react';
import type { RouteObject, ShouldRevalidateFunction } from 'react-router';
import type { TextPart } from '../i18n/catalog.ts';
import type { HeadHandle } from './head.ts';

/** A page whose code and texts come when it is opened. */
export interface LazyPage {
  Component: ComponentType;
  head: HeadHandle['head'];
  /** Its source file, by which the server finds the built styles and code. */
  chunk: string;
  /** Without header and footer: in a frame of another site. */
  isBare?: boolean;
  /** The groups of texts that it needs beside those of every page. */
  texts: Record<string, TextPart>;
  /** Left out: whatever changes in the address, the page is made anew. */
  shouldRevalidate?: ShouldRevalidateFunction;
}

/** Adds texts to those of every page. */
export type AddTexts = (part: TextPart) => Promise<void>;

/** The `lazy` of a route: fetches the page, and then its texts. */
export function lazyPage(addTexts: AddTexts, load: () => Promise<LazyPage>): RouteObject['lazy'] {
  return async () => {
    const { Component, head, chunk, isBare = false, texts, shouldRevalidate } = await load();
    await Promise.all(Object.values(texts).map(addTexts));
    return {
      Component,
      shouldRevalidate,
      handle: { head, chunk, isBare, parts: Object.keys(texts) } satisfies HeadHandle,
    };
  };
}
