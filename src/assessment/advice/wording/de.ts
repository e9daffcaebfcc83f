import type { LineWording } from '../wording.ts'

/** Better lines in German. */
export const de: LineWording = {
  explore: {
    PERSUASION: (quote) => `Sie sagten: „${quote}“. Was macht das so wichtig für Sie?`,
    CONFRONTATION: (quote) => `Sie sagten: „${quote}“. Wie war das für Sie?`,
    HELP_SEEKING: (quote) => `Sie sagten: „${quote}“. Was macht Ihnen daran am meisten Sorgen?`,
    INVESTIGATION: (quote) => `Sie sagten: „${quote}“. Was geschah danach, so wie Sie es in Erinnerung haben?`,
    NEGOTIATION: (quote) => `Sie sagten: „${quote}“. Was steht auf Ihrer Seite dahinter?`,
  },
  explorePlainly: {
    PERSUASION: 'Bevor ich von uns erzähle: Was benutzen Sie heute, und wo lässt es Sie im Stich?',
    CONFRONTATION: 'Bevor ich etwas sage, möchte ich es von Ihnen hören: Wie war das für Sie?',
    HELP_SEEKING: 'Bevor ich antworte: Was macht Ihnen daran am meisten Sorgen?',
    INVESTIGATION: 'Würden Sie mir bitte von Anfang an erzählen, in Ihren eigenen Worten?',
    NEGOTIATION: 'Was hat sich auf Ihrer Seite geändert, und was ist Ihnen an den neuen Bedingungen am wichtigsten?',
  },
  followUp: (quote) => `Sie sagten: „${quote}“. Können Sie mir genauer erzählen, wie das war?`,
  followUpPlainly: 'Können Sie mir genauer erzählen, wie das war, eins nach dem anderen?',
  understand: (quote) =>
    `Sie sagten: „${quote}“. Das muss schwer für Sie sein. Habe ich verstanden, was am meisten wiegt?`,
  understandPlainly: 'Ich sehe, dass das schwer für Sie ist. Was wiegt für Sie am meisten?',
  own: (quote) =>
    `„${quote}“: Das höre ich. Für meinen Anteil daran übernehme ich die Verantwortung, und es tut mir leid.`,
  ownPlainly:
    'Für meinen Anteil daran übernehme ich die Verantwortung, und es tut mir leid. Was hat das mit Ihnen gemacht?',
  evidence: (fact) => `Etwas, das Sie nachprüfen können: ${fact}. Ist es das, was Sie sehen möchten?`,
  noFigure: 'Die Zahl dazu habe ich nicht hier. Bis Donnerstag schicke ich sie Ihnen, mit der Quelle.',
  limits: (fact) =>
    `Das sollten Sie wissen, bevor Sie entscheiden: ${fact}. Das ist ein Nachteil, den ich nicht verschweigen will.`,
  notKnown: 'Das weiß ich noch nicht, und ich will nicht raten. Bis Donnerstag hören Sie von mir.',
  clarity: (fact) =>
    `Zuerst, in einfachen Worten: ${fact}. Danach sehen wir uns an, was noch offen ist. Ist das so weit klar?`,
  clarityPlainly:
    'Schritt für Schritt: Zuerst schreibe ich auf, was Sie brauchen. Dann kläre ich, was offen ist, und bis Donnerstag haben Sie die Antwort schriftlich.',
  neutral: (quote) => `Sie sagten: „${quote}“. Was haben Sie selbst gesehen oder gehört?`,
  neutralPlainly: 'Bitte erzählen Sie mir in Ihren eigenen Worten, was Sie gesehen und gehört haben.',
  respect: (quote) => `Sie sagten: „${quote}“, und ich möchte es verstehen. Wie sehen Sie es selbst?`,
  respectPlainly: 'Ich möchte verstehen, wie Sie es sehen. Was ist Ihnen daran am wichtigsten?',
  trade: (quote) => `Sie sagten: „${quote}“. Wenn wir Ihnen da entgegenkommen, was können Sie uns dafür geben?`,
  tradePlainly: 'Wenn wir Ihnen in diesem Punkt entgegenkommen, was können Sie uns dafür geben?',
  propose: (figure) =>
    `Sie nannten ${figure}. Wenn Sie uns da entgegenkommen, können wir Ihnen etwas Festes dafür bieten. Was hilft Ihnen am meisten?`,
  proposePlainly:
    'Ich schlage vor, dass wir Preis, Laufzeit und Zahlung zusammen regeln. Wie sähe ein Paket aus, das Sie unterschreiben könnten?',
  sumUp: (told, isOpen) =>
    `Ich fasse zusammen, was ich verstanden habe: ${told.map((one) => `„${one}“`).join(', ')}${isOpen ? ', und der Rest ist noch offen' : ''}. Stimmt das, fehlt etwas?`,
  sumUpPlainly: 'Ich fasse Punkt für Punkt zusammen, was ich bisher verstanden habe. Stimmt das, fehlt etwas?',
  step: {
    PERSUASION: (quote) =>
      `Sie sagten: „${quote}“. Ich schicke Ihnen, was ich dazu habe, und rufe Sie am Donnerstag um zehn an. Passt das?`,
    CONFRONTATION: (quote) =>
      `Sie sagten: „${quote}“. Darum kümmere ich mich, und bis Donnerstag Mittag sage ich Ihnen, was ich getan habe.`,
    HELP_SEEKING: (quote) =>
      `Sie sagten: „${quote}“. Ich kläre, was möglich ist, und rufe Sie am Donnerstag um zehn an.`,
    INVESTIGATION: (quote) =>
      `Sie sagten: „${quote}“. Ich schreibe es auf, wie Sie es erzählt haben, und bringe es Ihnen am Donnerstag zum Lesen.`,
    NEGOTIATION: (quote) =>
      `Sie sagten: „${quote}“. Bis Donnerstag haben Sie unseren Vorschlag dazu, und am Freitag um zehn sprechen wir.`,
  },
  stepPlainly: 'Um den nächsten Schritt kümmere ich mich, und am Donnerstag um zehn rufe ich Sie an. Passt Ihnen das?',
}
