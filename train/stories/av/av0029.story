id: av0029
genre: news
where: US-CA
published: 2025-02-13
title: Jury splits in Fresno raisin suit: workers get their wages, grower keeps his name
person p1: role=witness age=44 protected=no why=adult-bystander
person p2: role=bystander age=59 protected=no why=adult-bystander
person p3: role=witness age=31 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=accused age=26 protected=no why=adult-accused
screen p1: none
screen p3: none
note: nothing to protect: civil wage case whose trafficking count failed on the facts; plaintiffs adults who sue in own names and were free to leave

By [[K p8 name|Lorraine Takemoto]]

FRESNO — A federal jury on Wednesday ordered [[K p2 name|Vartan Kasparian]] to pay 46 raisin workers $612,000 for hours they'd put in before the clock was started. It took the same eight people eleven minutes to find that nobody had been forced to do anything.

The suit, No. [[K p2 id|1:23-cv-00418]], had a claim of forced labor tacked on last spring by a lawyer who later withdrew. Lead plaintiff [[K p1 name|Refugio Camarena]], 44, never liked it. "I told them, he's cheap. Write down cheap," [[K p1 name|Camarena]] said in the hall. "I had my truck, my passport, my keys. I'd go to my kid's game on Saturday. He owes me for Monday through Friday."

Asked on the stand whether there had been a fence, he said yes, for the goats.

[[K p3 name|Manpreet Gill]], 31, who drove a bin trailer, testified that she'd quit twice and been hired back twice, at a dime more. [[K p3 name|Gill]] lives at [[K p3 address|4120 E. Manning Ave.]], in a house that she's buying. A foreman had told her that she was "in debt to the company," she said, but he'd meant she owed for a lunch.

Judge [[K p4 name|Rosemary Quach]] told jurors that a bad job is not a crime, and neither is a bad boss, and that they weren't there to decide if either was Christian. Attorney [[K p5 name|Saul Ibarra-Stein]], for the workers, said he'd take the check. "We always said wages," said [[K p5 name|Ibarra-Stein]].

[[K p7 name|Edith Mbeki-Larson]] of UC Merced, who had been called as an expert by the defense, said real cases look otherwise: papers taken, threats, a door that locks from outside. "I have seen eleven," [[K p7 name|Mbeki-Larson]] said, "and I'd know the twelfth."

There was one arrest, on the courthouse lawn. [[K p9 name|Kyle Danner]], 26, a podcaster of Clovis, had been shouting "slaver" at the grower, and when a marshal asked for quiet, [[K p9 name|Danner]] threw a box of the product. He was cited and released (citation [[K p9 id|F-9920417]]). No raisin struck anybody.

[[K p2 name|Kasparian]], 59, whose grandfather cleared the land, said he won't appeal. He had brought to court each day a red coffee can of time cards, and it was the cards that sank him, Deputy Clerk [[K p6 name|Winston Abrams]] noted: every one was stamped 6:00 and every one had dew on it. [[K p6 name|Abrams]] had it all to scan.

Outside, the grower and [[K p1 name|Refugio Camarena]] were seen to shake hands. "Pruning's on the 24th," [[K p2 name|Vartan]] told him. "At what time?" said the other.
