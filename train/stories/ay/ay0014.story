id: ay0014
genre: news
where: GB-ENG
published: 2009-08-03
title: Stones for the 'parish prentices': Nidderdale remembers the mill children
person p1: role=deceased age=11 protected=no why=deceased
person p2: role=deceased age=9 protected=no why=deceased
person p3: role=deceased age=41 protected=no why=deceased
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=10 protected=no why=minor-not-in-crime
person p7: role=author age=- protected=no why=author
screen p1: none
screen p2: none
note: historical child labour (1802), children bound, beaten and dead two hundred years ago; history, nothing to protect; a schoolgirl of today reads the names; where bound by law of the day, screen none as no living victim

THE SMALLEST of the new headstones at Fewsby reads [[K p2 name|Ann Tuke]], and underneath it the only two other facts that anyone has: nine years, and London.

She was one of 63 workhouse children carted north by wagon between 1797 and 1804 to Low Fewsby flax mill, bound until they should be 21 to a master who owed them bread and lodging and owed their parishes a receipt. Twenty-six never saw 21. On Sunday, in drizzle, some two hundred people came to hear them called by name.

It is [[K p4 name|Dr Hilary Sugden]]'s doing. A retired anaesthetist, she spent six winters with the burial registers, in which they are entered simply as "prentice, mill". Matching them against the St Pancras indentures took another four. "People say 'slavery' and then look embarrassed," [[K p4 name|Dr Sugden]] said. "The overlooker locked them in at eight. If they ran he had the constable fetch them. I don't know what you'd call it, but I know what the constable called it, which was absconding."

One who absconded was [[K p1 name|Job Merriman]]. He was eleven. He got as far as Ripon, in February 1802, was gaoled for it as a vagrant for fourteen days, and was carried back. His deposition to a magistrate, in which he speaks of the strap and the iron weights, is the reason that we know the name of the overlooker, [[K p3 name|Enoch Garside]]. [[K p3 name|Garside]], then 41, was fined forty shillings. He was also churchwarden, and lies beneath a large urn twelve feet from [[K p1 name|Merriman]].

"We did think about the urn," said [[K p5 name|Coun. Philip Thackray]], who chairs the parish council. It has been left where it is. [[K p5 name|Coun. Thackray]] has had a bench put in its way.

The names were read by [[K p6 name|Ruby Okonjo]], 10, of Fewsby Primary, on the ground that most of them were about her age. She'd practised on the dog. At "[[K p1 name|Job Merriman]]" she stopped, said it again louder, since a motorcycle was passing, and went on. Afterwards [[K p6 name|Ruby]] told the *Herald* that [[K p2 name|Ann]] was her favourite "because nobody put anything else".

The mill, bought in 1988, is flats. A two-bedroom with beams, in what was the prentice house, is advertised at £189,950 on 01632 960155. It mentions character.

[[K p4 name|Hilary Sugden]]'s pamphlet, *Sixty-three*, is £4 from the post office. She is at work upon the other side of the ledger, the 37 who lived, and has found one of them, a girl, in Ohio, owning a mill.

[[K p7 name|GWEN LAVERACK]]
