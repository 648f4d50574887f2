import type { Names } from '../../../data/reference/names.ts';

/** How need is counted, for the second sheet of a workbook. */
export const needNotes: readonly Names[] = [
  {
    en: 'Speakers by municipality are those that the operator has loaded; without them, national figures. Finnish, Swedish and Sámi are counted only where they are asked for. Services for the whole country serve everyone; they are not among the services of an area. Distances are as the crow flies from the seat of the municipality.',
    fi: 'Puhujat kunnittain ovat ylläpitäjän lataamasta taulukosta; ilman sitä luvut ovat koko maasta. Suomi, ruotsi ja saamen kielet lasketaan vain, jos niitä haetaan. Koko maan palvelut palvelevat kaikkia; ne eivät sisälly alueen palveluihin. Etäisyys on linnuntietä kunnan keskuksesta.',
    sv: 'Talarna kommunvis kommer från en tabell som administratören har laddat in; annars gäller siffrorna hela landet. Finska, svenska och samiska räknas bara om de söks. Tjänster för hela landet är till för alla; de ingår inte i ett områdes tjänster. Avstånden är fågelvägen från centralorten.',
  },
];
