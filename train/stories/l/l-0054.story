id: l-0054
genre: news
where: US-AZ
published: 2021-11-17
title: Real-estate agent, sister cleared of pandering in Mesa massage case
person p1: role=accused age=48 protected=no why=adult-accused
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=53 protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen p5: none
note: twin of the massage-raid story: here the workers rented rooms, held their papers and testify freely; acquitted adults stay

Two hours after lunch, and after a trial of six days, a Maricopa County jury decided that renting someone a table isn't a crime even when you suspect what the table is for.

[[K p1 name|Lian "Lily" Sung]], 48, of Gilbert, and her sister [[K p2 name|Hua Sung]], 44, embraced on hearing the words "not guilty" ten times. They'd been charged with pandering and with maintaining a house of prostitution at a storefront on Dobson Road.

The state's case had the look of others that end differently: Chinese women past 40, a buzzer, cash. The difference, said juror No. 6, who would rather not be in the paper, was [[K p5 name|Mrs. Gao]].

[[K p5 name|Gao Shufen]], 53, who could have been charged and was given immunity, told the jurors that she paid the sisters $300 a week for a room with a sink, brought her own towels, set her own hours, and drove home at 6 to a condominium in Chandler which she owns. What she did behind the door was her own affair. Had anyone kept her passport? She took it out of her handbag and showed it, along with a library card.

"No debt. No boss. Two landlords," she said in English, before the interpreter could.

Prosecutor [[K p3 name|Whitney Alvarado]] said the office respects the verdict. An expert for the defense, [[K p6 name|Dr. Miriam Adeleke]], had testified that "you find trafficking by asking what would happen if she stopped, not by counting her countrymen."

Judge [[K p4 name|Boyd Peralta]] thanked the jury and returned to Mrs. [[K p5 name|Gao]] the library card, which had been marked as Exhibit 41.

[[K p7 name|Carolina Stubbs]] reports on the East Valley.
