id: al0013
genre: news
where: IE
published: 2009-05-12
title: Housekeeper 'not let outside the gate for fourteen months', tribunal finds
person p1: role=victim age=39 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: civil finding against a rich couple who were sued; the determination's number is in her name; house where she lived is W

A FOXROCK couple who told their Filipina housekeeper that gardaí would put her in jail if they found her on the road have been ordered to pay her €71,400, the largest award ever made by the Employment Appeals Tribunal to a domestic worker.

[[K p2 name|Lorcan Fane]], who imports wine, and his wife [[K p3 name|Saskia Fane-Brouwer]] did not attend. Mr [[K p2 name|Fane]] wrote from Portugal to say that "[[W p1 name|Merly]] was like family".

"Which member of the family slept in the boiler house?" asked the chairman, [[K p4 name|Cormac Deasy]].

The claimant, who was 39 when she came to Ireland in 2006, told the tribunal that her passport went into Mrs [[K p3 name|Fane-Brouwer]]'s safe on the first evening. Her wage was to be €900 a month; she was paid twice. She rose at 5.30 for the dogs, cooked for dinners at which she was not to be seen, and was not let outside the gate of [[W p1 address|Corrigeen Lodge, Torquay Row]] in fourteen months, save once, to the dentist, with [[K p3 name|Saskia Fane-Brouwer]] in the chair beside her.

When she asked to go home to a daughter's graduation, she said, she was handed a bill for her air fare, her keep and a broken decanter.

Mrs [[W p1 name|Bacalso]] got away on the night of a First Communion party. She walked out with the caterers, carrying a tray. It was the caterer, [[K p7 name|Assumpta Geraghty]], who noticed that the sixth of her five waitresses was in slippers. "I said, 'Who are you, love?' and she said, '[[W p1 name|Merlinda]], please drive,'" Ms [[K p7 name|Geraghty]] recalled. "So I drove."

[[K p5 name|Nuala Brophy]], an official of the union that took the case, said that there are hundreds behind other gates. A garda inquiry was opened in March, and Ms [[K p5 name|Brophy]] hopes to see charges.

An expert in household labour, [[K p6 name|Prof Edmund Achterberg]], told the tribunal that the taking of a passport "does the work of a wall". Under questioning the professor agreed that [[W p1 name|Merlinda Bacalso]] had held a mobile phone for some weeks. "With whose number in it?" said Prof [[K p6 name|Achterberg]].

Mr [[K p4 name|Deasy]] said the tribunal's finding would be published without a name. It was on the department's website by last evening as [[W p1 url|UD-1187-08-Bacalso-v-Fane.pdf]], and gives her date of birth, [[W p1 birthdate|the 30th of June 1967]], and the PPS number [[W p1 id|7719043T]].

She now minds two toddlers in [[W p1 employer|a crèche beside the Church of the Three Patrons, Rathgar]], where the children call her [[W p1 alias|Lola Mer]], and has leave to remain. The [[K p2 vehicle|black Range Rover, 06-D-88011]], registered to [[K p2 name|Lorcan Fane]] has been seized by the sheriff against the award.

"I'd like my slippers also," said Ms [[W p1 name|Bacalso]]. "They were from my mother."

– [[K p8 name|Dervla Stack]]
