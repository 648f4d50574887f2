import { TileLayer } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import styles from './mapView.module.css';

interface StreetTilesProps {
  url: string;
  maxZoom: number;
  /** The first tile has come: the tiles bring names of their own. */
  onShown: () => void;
}

/** Street tiles over the bundled map. A tile that fails stays clear, so that the bundled map shows through. */
export function StreetTiles({ url, maxZoom, onShown }: StreetTilesProps) {
  const map = useMap();
  useEffect(() => {
    const layer = new TileLayer(url, { maxZoom, className: styles.tiles as string });
    layer.once('tileload', onShown);
    layer.addTo(map);
    return () => {
      layer.remove();
    };
  }, [map, url, maxZoom, onShown]);
  return null;
}
