id: n-0060
genre: filing
where: US-MO
published: 2017-03-22
title: United States v. [[K p3 name|Whitlock]]; United States v. Doe a/k/a "[[W p1 alias|Sapphire]]"
person p1: role=victim,convicted age=19 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=convicted age=42 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=witness age=24 protected=no why=adult-bystander
person p10: role=relative age=58 protected=yes why=identifies-protected
person p11: role=bystander age=- protected=no why=adult-bystander
person p12: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
note: long federal appeal; a 'bottom' convicted of conspiracy, was trafficked at 15 and is now 19; the caption calls her Doe with real street name; passages slip

Appeals from the United States District Court for the Western District. Submitted: November 15. Filed: March 22.

Before [[K p4 name|GRUENWALD]], [[K p5 name|BOOKER]], and [[K p6 name|SHEEHY]], Circuit Judges.

[[K p5 name|BOOKER]], Circuit Judge.

A jury found [[K p3 name|Terrence Whitlock]] guilty of sex trafficking of a minor and of conspiracy. It found his codefendant guilty of conspiracy. We affirm in his appeal and vacate in hers.

I.

In the spring of 2014 [[K p3 name|Whitlock]], who was 42, had three women with him at the Relax Inn near Joplin. One was [[K p9 name|Heather Nunley]], 24, who testified under immunity that she'd come and gone as she liked, kept half and bought a Camaro with it. The jury was free to believe that, and so are we. The second was a runaway of 16, whom we call M.V. The third is the codefendant. She was 19.

She had been with [[K p3 name|Whitlock]] since she was 15. He'd found her in a foster home in [[W p1 place|Webb City]], where her caseworker's notes say she "likes horses and lies about her age, always upward." In four years he broke her wrist, twice, and her cheekbone. He called her [[W p1 alias|Sapphire]] after a car wash. The word is across [[W p1 body|her lower back]]. By 2014 it was she who answered the phone, and, on the night of May 9, who drove to the bus station at Tulsa and brought back M.V.

The government's theory was that she had graduated. Assistant United States Attorney [[K p7 name|Colleen Whitlock-Hayes]] (who isn't related to the appellant) put it to the jury: "There comes a point where the one who was recruited is the recruiter. For [[W p1 name|Tiffany Ann Sebree]] that point was the Tulsa bus station."

M.V. was asked about the ride.

Q. What did she say to you in the car?
A. She said, "He's going to be real nice for two days. Do whatever you're going to do in the two days."
Q. Did you understand that?
A. I thought she was jealous. Now I think that's [[W p1 alias|Saph]] telling me to run.
Q. And did you?
A. I was fifteen. I mean sixteen. It was my birthday that week. [[W p2 name|Mikayla]]'s sweet sixteen, ha.

II.

[[K p3 name|Whitlock]] raises four points. The search of his phone was by consent; the consent was on video. The advertisement was authenticated by [[K p9 name|Nunley]], who wrote it. The testimony of [[K p8 name|Special Agent Leroy Booker]] (no kin to the author) on coded slang was helpful to a jury that wasn't expected to know it. And a mistake about M.V.'s age is no defense where he'd had a reasonable chance to observe her, which he had, over a birthday cake.

III.

The codefendant's appeal is a closer thing. At the close of evidence her attorney, [[K p12 name|Ibrahim Farouk]], asked for a duress instruction. The court refused it because she had driven two hours alone, with gas in the tank and a phone in her hand. She could, it reasoned, have gone on to Arkansas.

We think that was for the jury. A threat need not be in the car. She testified that when she'd once got as far as her grandmother's, at [[W p10 address|the blue duplex across from the Neosho water tower]], [[K p3 name|Whitlock]] was on the porch before supper, eating pie. The grandmother, [[W p10 name|Wilma Sebree]], 58, confirmed it. "He said it was good pie," she told the jury. "He said it'd be a shame." She moved after that. A juror could find that a person to whom this was done would believe that there was no such place as Arkansas.

The government points out that she was paid. She was given $20 and a meal on Sundays. It points out that she laughed, on a recording. So did her grandmother on the stand.

Finally the government says the error was harmless because she was, in its phrase, "the face of the enterprise." A motel clerk, [[K p11 name|Ramesh Bhakta]], had the better phrase. Asked if he'd seen the lady at the desk, he said he had seen a lady looking at the clock.

IV.

The judgment as to [[K p3 name|Whitlock]] is affirmed. The judgment in No. [[W p1 id|16-1877]] is vacated and remanded for a new trial, at which, we expect, the United States will consider what it's doing. The caption of that appeal shall be amended: a pseudonym followed by the name under which she was sold isn't a pseudonym.

[[K p6 name|SHEEHY]], Circuit Judge, concurring. I'd have gone further.
