/*
 * Opening hours as such services have them, as OSM `opening_hours` text: few and often repeated, the commonest first.
 */

/** When a channel is served. */
export const channelHours = [
  'Mo-Fr 09:00-15:00; PH off',
  'Mo-Fr 09:00-16:00; PH off',
  'Mo-Fr 08:00-16:00; PH off',
  'Mo-Th 09:00-15:00; PH off',
  'Mo-Fr 10:00-15:00; PH off',
  'Mo-Fr 08:00-15:00; PH off',
  'Mo-Fr 09:00-12:00; PH off',
  'Mo-Fr 09:00-11:00,12:00-15:00; PH off',
  'Mo-Th 09:00-16:00; Fr 09:00-14:00; PH off',
  'Mo-Th 08:00-16:00; Fr 08:00-15:00; PH off',
  'Tu,Th 09:00-15:00; PH off',
  'Mo,We 10:00-14:00; PH off',
  'Tu 12:00-16:00; PH off',
  'Th 09:00-12:00; PH off',
  'Mo-We 09:00-15:00; Th 12:00-18:00; PH off',
  'Mo,Tu,Th 09:00-15:30; PH off',
  'Tu-Th 10:00-15:00; PH off',
  'Mo-Fr 08:15-16:00; PH off',
  'Mo-Fr 10:00-18:00; PH off',
  'Mo-Fr 09:00-17:00; PH off',
  'We 13:00-17:00; PH off',
  'Mo 09:00-12:00; Th 13:00-17:00; PH off',
  'Tu 10:00-13:00; We 14:00-17:00; PH off',
  'Mo-Sa 10:00-18:00; PH off',
  'Mo-Fr 10:00-20:00; Sa 10:00-16:00; PH off',
  'Tu 16:00-19:00; Sa 11:00-14:00; PH off',
  'Fr 09:00-11:30; PH off',
  'We[1] 12:00-15:00; PH off',
  'Tu[1],Tu[3] 13:00-16:00; PH off',
  'Th[2] 10:00-14:00; PH off',
  'Mo-Fr 08:00-12:00,13:00-16:15; PH off',
  'Mo,We,Fr 09:00-13:00; PH off',
  'Mo-Th 12:00-15:00; PH off',
  'Tu,We 09:00-11:00; PH off',
  'Mo-Su 10:00-18:00',
  '24/7',
] as const;

/** When a language that is not always there is served. */
export const languageHours = [
  'Th 09:00-12:00; PH off',
  'Tu 12:00-15:00; PH off',
  'Mo 09:00-12:00; PH off',
  'We 13:00-16:00; PH off',
  'Fr 09:00-11:00; PH off',
  'Mo,Th 09:00-12:00; PH off',
  'Tu 09:00-11:00; PH off',
  'Tu,We 10:00-14:00; PH off',
  'Th 12:00-16:00; PH off',
  'We[1] 12:00-15:00; PH off',
] as const;
