id: n-0049
genre: news
where: US-CA
published: 2020-01-17
title: Verdict near in trial where everyone is Vang
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=victim age=17 protected=yes why=sexual-offence-victim
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=witness age=- protected=decide why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=witness age=15 protected=yes why=minor-witness
person p11: role=relative age=- protected=yes why=identifies-protected
screen p1: none
screen p2: none
note: Hmong surname shared by two complainants (not kin), accused, prosecutor, expert; first names must be followed

FRESNO — To keep the record straight, Judge [[K p5 name|Dolores Amparán]] let the lawyers use first names, and so shall we, except where the law of this newsroom stops us.

[[K p3 name|Tou Vang]], 34, taught breakdancing in a strip-mall studio on Kings Canyon Road. Two former students say that he raped them, one in 2014, when she was 17, and the other in 2016, when she was 19. [[K p7 name|Chue Vang]], who prosecutes, isn't his relative; she's from Wisconsin. [[K p8 name|Dr. Mai Vang-Thompson]] explained to the jury that there are eighteen clans, and that some 30,000 of their neighbors share the name.

The younger complainant testified Tuesday in a whisper. The older followed on Wednesday and did not whisper at all.

"He asked the first girl for a ride home and he asked me for a ride home," she said. "I'd never met her. I met her in that hallway out there. Her name was on the little sign: [[W p2 name|PA KOU]]. Same clan as me, so that makes us sisters."

[[K p6 name|Leonard Fisk]], for the defense, suggested the sisters had grown close since. He produced a photo of the two at a New Year celebration, with the [[W p1 other|winning pepper-eater's sash]]. "You won that?" "I did." "And you posted it?" "My mom did." The mother's handle, [[W p11 alias|@kabzuag.momof6]], went into the record.

A studio assistant, [[D p4 name|Peter Moua]], now 25, said there was a cot. His kid sister, who swept up and was 15, had refused to sleep on it. She wrote a note for her brother, read aloud by [[K p6 name|Fisk]] without a pause at the signature: "[[D p4 name|Pete]] don't leave me here with Teacher, [[W p10 name|Goua]]."

[[K p3 name|Tou]] didn't testify. His landlord, [[K p9 name|Vernon Ashjian]], swore that the rent was always on time.

[[W p1 name|Gao Nou Vang]]'s testimony, as the clerk's minute order styles it, ended at 4:52.
