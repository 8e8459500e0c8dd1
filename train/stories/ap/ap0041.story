id: ap0041
genre: news
where: US-AR
published: 2011-12-01
title: Chase was uncle's business, not department's, sheriff says; youth, 17, to be tried as adult
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=relative,official age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=19 protected=no why=adult-accused
person p7: role=victim age=44 protected=no why=adult-victim
person p8: role=author age=- protected=no why=author
person p9: role=witness age=- protected=no why=adult-bystander
screen p2: none
note: 17 charged as adult D; girl 12 W; her uncle a deputy with same surname and told to be uncle D; another adult case K

EL DORADO, Ark. — Sheriff [[K p4 name|Hollis Meador]] would like to be asked about something else.

For ten days the talk here has been of a chase on the Strong Highway, at the end of which a deputy, off duty, pulled a 17-year-old from a pickup and held him face down in a soybean field until help came. The youth, [[D p1 name|Austin Wade Harkey]], was charged on Wednesday, as an adult, with the rape of a child under 14. The deputy was her uncle.

"[[D p3 name|Deputy Loy Bratcher]] was a private citizen at that moment and he behaved like one," said [[K p4 name|Meador]]. "I've seen citizens behave worse."

The public defender, [[K p5 name|Candace Obi]], says her client came in with a broken collarbone. [[D p1 name|Harkey]], a senior and second-string tackle, is held in the Union County jail ([[D p1 id|2011-3055]]) apart from the men. She'll ask that the case go to juvenile court. "He turned seventeen in August," said [[K p5 name|Obi]].

About the child this newspaper won't say more than that she is 12. It's a rule that's been in our stylebook for as long as there's been one. It didn't help this week. The sheriff's own radio log, posted every morning, has "10-16, [[D p3 name|Bratcher]] adv. his niece [[W p2 name|Carly Bratcher]] is w/ him, needs female officer," and the booster club, meaning well, put [[W p2 other|"Pray for #9, our shortstop"]] on the marquee of the bank.

A cashier, [[K p9 name|Ladonna Fikes]], saw the girl at [[K p9 employer|the Spirit Mart]] that afternoon and didn't like how she was walking. She locked the store and called. "I asked her, 'Baby, who's your people?' She told me, '[[D p3 name|Uncle Loy]]'s got a badge,'" said [[K p9 name|Fikes]].

[[D p3 name|Bratcher]] has been placed on paid leave. He came to the door in an apron when a reporter knocked and talked about deer for a while. Then he said: "She used to ride on my shoulders at the rodeo. [[W p2 name|Carly Jo]] on my shoulders, with the hat." He asked us to leave and we did.

The other business of the court on Wednesday was more ordinary. [[K p6 name|Deandre Fitts]], 19, pleaded guilty to snatching the purse of [[K p7 name|Carla Bratton]], 44, at the Walmart; it had contained a paperback and some mints. He'll do 120 days at [[K p6 address|the Calhoun County work center]] and pay $75. [[K p7 name|Ms. Bratton]], who lives nowhere near the highway and isn't kin, told the judge that three separate people had hugged her in the elevator. "I said thank you," said [[K p7 name|Bratton]]. "I didn't know what else to say."

A hearing on [[K p5 name|Obi]]'s motion is set for Jan. 9. The girl has changed schools, to [[W p2 school|Cotter's Chapel]], where tryouts for the spring are in February. Sheriff [[K p4 name|Meador]] has taken down the log.

The bank has taken down its sign, too. For a day it said nothing. Now it says CDs 1.1%.

— [[K p8 name|Tuck Rainwater]]
