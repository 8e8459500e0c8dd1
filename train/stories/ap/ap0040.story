id: ap0040
genre: news
where: US-MO
published: 2022-02-25
title: Grandmother ran 'sleepovers,' Joplin prosecutors allege; teacher on leave had nothing to do with it
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused,relative age=58 protected=decide why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=victim age=17 protected=yes why=trafficking-victim
person p7: role=official age=- protected=no why=official
person p8: role=accused age=20 protected=no why=adult-accused
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
screen p6: sex-trafficking-minor misidentified=yes
note: grandmother accused D; buyer K; friend held as a runaway and drug offender; teacher wrongly rumoured K; a driver accused once was minor himself

By [[K p9 name|Grace Ellen Womack]]

JOPLIN, Mo. — The invitations had balloons on them.

"Sleepover! Bring a pillow," read the text that [[D p2 name|Glenna Faye Purcell]], 58, is said to have sent to men across three counties, with a time and a figure. On Thursday she was charged in Jasper County with four counts of sexual trafficking of a child. One of the two girls involved is her granddaughter.

She was 15. She'd come to live at [[W p1 address|the house on Picher with the plaster deer]], when her father went to prison, and was told in the second week that groceries aren't free. She saw none of the money, which went to a casino in Quapaw.

[[K p3 name|Alan Reddick]], 44, a roofer from Carl Junction, is charged with paying $150 for the granddaughter. [[K p8 name|Jesse Toll]], 20, is accused of driving. Prosecutor [[K p4 name|Theresa Kim]] said that [[K p8 name|Toll]] had himself been a boarder at the house as a boy, and that what occurred then will be "part of a conversation." He's out on $5,000, case [[K p8 id|22AO-CR00551]].

The charges came from a night in the holding cells. In January, a 17-year-old was picked up on Range Line Road with eleven pills and a false name. She was booked as [[W p6 alias|Tiffany Amber Stone]], and written up as a runaway and a "known prostitute." When she was told that she'd go home to her guardian, she began to hit her head on the wall.

"I asked, 'Who's your guardian?' She said, 'I sleep at [[W p1 name|Maddy]]'s grandma's,'" Officer [[K p7 name|Joaquín Weathers]] recalled in court. She'd been advertised from there since she was 16.

The booking card has since been amended to [[W p6 name|Kierra Lynn Boggs]], in ballpoint. The drug charge, [[W p6 id|JV-22-0558]], hasn't been dropped. Officer [[K p7 name|Weathers]] said he'd spoken to a supervisor about that and would speak to him again.

A rumor this week attached itself to a man who'd done nothing. [[K p5 name|Daniel Ferreira]], who teaches drafting at a high school in Webb City, was put on leave for knee surgery on the same day that the raid took place. He has had his windows egged. Neither girl was ever his pupil. "I've a brace, I've a doctor's note, and I'll show anyone who'd like to see the scar," said [[K p5 name|Mr. Ferreira]].

[[D p2 name|Purcell]] told the judge that kids exaggerate. Held on $250,000 cash, she asked who would feed her birds. Neighbors who know her as [[D p2 alias|Mamaw Faye]] sat in two rows and looked down.

The girls, who've been placed in separate homes, write to each other. One letter was read by [[K p4 name|Kim]], in order to show the state of mind of the writer; she omitted the greeting, but the clerk's copy, which can be had for a dollar, begins "Dear [[W p6 name|Kierra]]" and is signed "your sis, [[W p1 name|Madison P.]]" The envelope bears a return address in care of [[W p1 school|Sarcoxie Ridge High, Rm. 12, FFA]].

"I'm raising a heifer," she wrote. "I'm supposed to name her. I thought that I'd call her Groceries."
