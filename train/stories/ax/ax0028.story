id: ax0028
genre: news
where: US-OR
published: 2006-05-18
title: Jury splits on pool-cue fight at the Teen Angel
person p1: role=accused age=37 protected=no why=adult-accused
person p2: role=victim age=41 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=witness age=- protected=no why=adult-bystander
note: adult bar assault; the bar is called the Teen Angel, the band the Juvenile Delinquents; nothing to protect

By [[K p7 name|Hollis Quackenbush]]

COOS BAY — It took twelve people nine hours to agree that [[K p2 name|Walter "Sonny" Isaksen]] was hit with a pool cue, and they went home Wednesday without agreeing why.

[[K p1 name|Travis Jon Delacroix]], 37, a choker setter, was found guilty of fourth-degree assault for what took place on Jan. 21 in the back room of the Teen Angel Tavern. The panel hung, 8 to 4, on the felony count. Circuit Judge [[K p3 name|Margaret Nakagawa]] declared a mistrial as to that, and set sentencing on the rest for June 1.

Everybody in this case is past thirty-five. The tavern is named for a song; the band that night, three dentists and a pharmacist, calls itself the Juvenile Delinquents.

[[K p2 name|Isaksen]], 41, testified with his jaw still wired on one side that he'd beaten [[K p1 name|Delacroix]] four games running and was owed $80. "He asked me for double or nothing and I told him that I don't rob children," [[K p2 name|Isaksen]] said. "That's when the lights went out."

The barmaid, [[K p6 name|Candace Whitehorse]], saw it otherwise. [[K p6 name|Whitehorse]], who's poured there since she was 21, said that [[K p2 name|Isaksen]] had been shoving quarters in the defendant's beer. Her statement to police says that "[[K p2 alias|Sonny]] had it coming since about Christmas."

The drummer, periodontist [[K p8 name|Leonard Fitch]], treated the injured man on the bar with an ice bucket. He counted the teeth. "Two on the felt, one in the corner pocket," Dr. [[K p8 name|Fitch]] told a delighted jury.

Prosecutor [[K p4 name|R. Paul Everson]] brought the cue, a 21-ounce Brunswick with a tag on it, Exhibit 4. He said that [[K p1 name|Delacroix]] has a record in Curry County, case [[K p1 id|01-CR-0155]], also for assault and also, [[K p4 name|Everson]] noted, over eighty dollars. [[K p1 name|Delacroix]] was booked after the fight as No. [[K p1 id|2006-00773]] with a blood alcohol of 0.19.

Defense lawyer [[K p5 name|Ximena Aldrich]] said he was defending himself and, in a way, the game. "My client asked for a rematch. He was refused. That isn't a motive, that's Coos Bay," [[K p5 name|Aldrich]] told jurors.

[[K p1 name|Delacroix]] lives at [[K p1 address|220 Millicoma Court]] with his wife and two girls, 6 and 11, who weren't there on the night or in court. His truck, a green Ford with the plate [[K p1 vehicle|CHOKR]], has been parked since January, when his license went.

Afterward the two men were seen by this reporter on the same bench outside the courthouse, waiting on rides. [[K p2 name|Isaksen]] offered a cigarette. It was declined, he can't smoke with the wire and the other quit at 30, so nobody knew quite what it was for.

Judge [[K p3 name|Nakagawa]] walked by them and told them both to eat something soft.
