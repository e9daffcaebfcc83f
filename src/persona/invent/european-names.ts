import type { NameList } from './romanised-names.ts'

/** First and last names that are common among adults today; the lists of the faker locales hold too many rare ones. */
const list = (female: string, male: string, last: string): NameList => ({
  female: female.split(' '),
  male: male.split(' '),
  last: last.split(' '),
})

const german = list(
  'Andrea Anja Birgit Brigitte Claudia Cornelia Daniela Gabriele Heike Ines Jutta Karin Katrin Kerstin Manuela Martina Monika Petra Renate Sabine Silke Susanne Tanja Ulrike',
  'Andreas Bernd Christian Dieter Frank Gerd Holger Jens Joachim Jürgen Klaus Lars Manfred Markus Matthias Norbert Olaf Rainer Ralf Stefan Thomas Torsten Uwe Volker',
  'Albrecht Arnold Bauer Brandt Engel Fischer Franke Friedrich Graf Haas Hartmann Horn Kaiser Keller Krüger Lang Lorenz Ludwig Otto Pohl Roth Schuster Seidel Vogt Winkler Ziegler',
)
const austrian = list(
  'Andrea Barbara Brigitte Christa Claudia Doris Elfriede Eva Gerlinde Gertrude Ingrid Karin Manuela Margit Martina Michaela Petra Renate Sabine Silvia Sonja Ulrike',
  'Alfred Andreas Bernhard Christian Erich Franz Gerald Gerhard Günter Harald Helmut Herbert Johann Josef Karl Manfred Markus Martin Peter Roland Thomas Wolfgang',
  'Aigner Auer Berger Binder Brunner Ebner Eder Egger Fuchs Gruber Haas Hofer Holzer Huber Lackner Lechner Leitner Mayr Moser Reiter Schmid Steiner Wallner Winkler',
)
const french = list(
  'Anne Brigitte Catherine Céline Chantal Christelle Corinne Delphine Dominique Élodie Florence Isabelle Laurence Martine Monique Nathalie Pascale Patricia Sandrine Sophie Valérie Véronique',
  'Alain Bernard Bruno Christophe Daniel Denis Didier Éric Fabrice Frédéric Gérard Gilles Hervé Jérôme Laurent Marc Michel Olivier Pascal Patrick Philippe Stéphane Thierry Yves',
  'Aubert Barbier Bertrand Blanchard Bonnet Boucher Brun Caron Chevalier Colin Dumas Dupuis Fabre Faure Fontaine Gaillard Gauthier Giraud Guérin Lacroix Lemoine Leroux Masson Perrin Renaud Roussel Vidal',
)
const spanish = list(
  'Alicia Ana Beatriz Carmen Concepción Cristina Dolores Elena Encarna Esther Inmaculada Isabel Lourdes Marta Mercedes Montserrat Nuria Pilar Raquel Rocío Rosario Silvia Susana Yolanda',
  'Agustín Alberto Andrés Antonio Carlos Emilio Enrique Fernando Francisco Ignacio Javier Joaquín Jorge José Luis Manuel Miguel Pablo Rafael Ramón Ricardo Santiago Tomás Vicente',
  'Aguilar Blanco Bravo Cabrera Calvo Campos Castro Crespo Delgado Domínguez Gallego Garrido Gil Herrera Iglesias Lozano Medina Molina Moreno Navarro Ortega Prieto Ramos Rubio Santos Serrano Soler Vega',
)

/** By ISO 3166 code. */
export const europeanNames: Readonly<Record<string, NameList>> = {
  DE: german,
  CH: german,
  LI: german,
  AT: austrian,
  FR: french,
  BE: french,
  LU: french,
  MC: french,
  ES: spanish,
}
