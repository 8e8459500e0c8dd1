id: f-0076
genre: news
where: US-SC
published: 2010-09-09
title: Treasurer took $212,000 from the dead, jury finds
person p1: role=convicted age=56 protected=no why=adult-convicted
person p2: role=victim age=79 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=17 protected=no why=minor-not-in-crime
screen: none
note: embezzlement from a cemetery; adults; a teen is named in passing for a prize, not as a witness of the crime; nothing to protect

ORANGE HILL — The grass gave her away. In the summer of 2008 it stood as high as the angels at Orange Hill Perpetual Care, and the families who'd paid to have it cut in perpetuity began to ask how long that was.

It took a Calhoun County jury three hours on Wednesday to find [[K p1 name|Carolyn Faye Inabinet]], 56, the cemetery's treasurer since 1991, guilty of breach of trust and of forgery, nineteen counts in all. She'll be sentenced on the 24th.

Solicitor [[K p3 name|J. Ashby Funderburk]] told jurors to follow the money, which wasn't difficult, as she'd written it down. There was a cruise. There was a second cruise. There was $31,000 for a pair of Friesian horses, named on the vet's bills as Perpetual and Care.

"She wasn't hiding," [[K p3 name|Funderburk]] said. "She just reckoned that her customers wouldn't complain."

One did. [[K p2 name|Ulysses Keitt]], 79, had bought a double plot in 1974 and went to visit the half that was occupied. He couldn't find his wife. He went home, came back with a scythe and cut his way to her, and then, being there, cut the Reverend on one side of her, and a family he didn't know.

"I did eleven rows," he said from the stand. "I thought somebody might do the same for me." Three jurors were seen to wipe their eyes. So was the court reporter.

Defense attorney [[K p4 name|Lenora Stokes-Whaley]] argued that the board had known and had liked the cruises, on which two of them had gone. A former board member, [[K p6 name|Dr. Hubert Way]], agreed that he had been to Cozumel. He had understood it to be a retreat.

Judge [[K p5 name|Ferdinand Boykin]] sent [[K p1 name|Inabinet]] to the county detention center until sentencing. She asked him who would see to the horses, and he said that the state would sell them.

The grass is cut on Saturdays now by the Future Farmers, whose president, [[K p8 name|Summer Rivers]], 17, won a state prize for the plan. It takes 22 of them all morning. [[K p2 name|Mr. Keitt]] brings the water.

By [[K p7 name|Latham Crum]]
