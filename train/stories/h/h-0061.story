id: h-0061
genre: news
where: GB-ENG
published: 2020-02-28
title: Ex-girlfriend of gang boss spared jail for 'recruiting' girls into flat
person p1: role=victim,convicted age=20 protected=yes why=trafficking-victim
person p2: role=convicted age=37 protected=no why=adult-convicted
person p3: role=victim age=18 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-adult
note: a convicted 'recruiter' who was herself trafficked by force; the whole report names her as an offender; rule 1 wins; sister runs a nail salon and is named with the surname

[[K p7 name|Gordon Pauling]], Crown Court reporter

THE woman who opened the door, said the prosecution, was as guilty as the man who locked it.

[[W p1 name|Danielle Roscoe]] was 20 when she met [[K p2 name|Karl Wintle]] and 22 when police raided [[W p1 address|Flat 3 above the Polar Bear launderette on Brook Street]], Birkenhead, in which he'd made her work for clients since about the third week that they were together. She's now 25. On Thursday at Liverpool Crown Court she got two years, suspended, for conspiracy to control prostitution for gain. [[K p2 name|Wintle]], 37, was jailed for fourteen.

It was [[W p1 name|Roscoe]], said [[K p4 name|Edmund Tsang]] KC, who'd placed the cards reading "Hostess wanted, £££, no exp" in three colleges. It was [[W p1 name|Roscoe]] who took the photographs. When one recruit, an 18-year-old from Wrexham, said that she thought it'd be bar work, it was [[W p1 name|Roscoe]] who told her, "So did I, love," and showed her where the towels were.

[[K p5 name|Noor Elahi]], defending, didn't dispute a word of it. She asked the court to look at what was behind each. The hospital's notes: a jaw wired in 2014, [[W p1 body|a name, KARL, burnt on the shoulder with a hair-curler]]. A savings book that stopped. Fifty-three calls to her sister, all of less than ten seconds. "He'd told her that she could stop when she'd found him two. She found him two. He said four."

There had been a referral to the Home Office, which decided, on the papers, that she wasn't a victim of anything. Her URN is [[W p1 id|07/B1/33019/17]]; the file's one page long.

The girl from Wrexham, to whom the court gave a screen, had been asked by the judge whether she blamed anyone. "Not [[W p1 name|Dani]]," she'd said. "She got it worse. She used to go in instead of me when I was crying."

From the press bench it could be seen that the usher, who should have called the witness by a letter, had written [[W p3 name|Carys]] on the box of tissues.

Judge [[K p6 name|Barnaby Lisle-Hume]] said he'd be criticised for leniency. Both women, in his view, had been sold, "and one of them was made to sell. I have no category for that and nor does the Sentencing Council."

Her sister [[W p8 name|Michaela Roscoe]], who runs [[W p8 employer|Tips & Toes at the Pyramids]], walked her out by the back. "I used to hear the phone go and it'd be nobody breathing," she said. "I'd say, I'm still here. And then it'd cut."
