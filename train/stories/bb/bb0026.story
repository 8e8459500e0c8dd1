id: bb0026
genre: school
where: US-MA
published: 2019-03-22
title: The Hatchet Harbor Herald (student paper): What we know about the group chat
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=accused age=18 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=witness age=17 protected=yes why=minor-witness
person p9: role=deceased age=16 protected=decide why=deceased
note: student journalist careful in paragraph one, careless after; senior charged, sophomore in juvenile court; librarian accused in rumour; late pupil remembered

By [[K p4 name|Rosaleen Achebe]], Editor in Chief

Everybody has an opinion and almost nobody has read the complaint, so I took the bus to Barnstable and read it.

[[K p3 name|Colin Dragone]], a senior who turned eighteen in January, is charged in district court with posing a child in a state of nudity and with threatening to send it round unless she sent more. [[K p3 name|Dragone]] pleaded not guilty. He's out on a bracelet at [[K p3 address|88 Scudder Way]], and his docket number, [[K p3 id|1925CR000417]], is public.

A second student is 16. His case is in Juvenile Court and the law doesn't let me tell you. I won't. I will say that the hockey bus is quieter.

The girl is fifteen. I've known her since Brownies; she [[W p1 employer|scoops at Salty's after school]]. She gave me this to print: "I thought that if I did what he said it'd be over by spring break."

"[[W p1 name|Mei]] has more guts than this entire building," said [[W p8 name|Fitz]], who's seventeen, and who showed the thread to the assistant principal. (I'm leaving that in because he said so on the announcements.) What was on the phone will be told by [[W p8 name|Patrick Fitzmaurice]] under oath, and the school has moved his locker. (He's [[W p8 other|the one who reads the lunch menu on WHHS]], so you'd have known.)

Assistant Principal [[K p5 name|Dolores Quintal]] says that eleven students opened the picture. "Opening it is a crime too," [[K p5 name|Ms. Quintal]] told the assembly. Det. [[K p6 name|Bradford Sears]] stood next to her and didn't smile once.

Now, rumors. It's going round that Mr. [[D p7 name|Yankowski]], the librarian, was in the chat as "[[D p7 alias|papercut]]". [[K p6 name|Sears]] told me that there's no basis on which to say so, and that no one has accused [[D p7 name|Yankowski]] of anything but late fees.

Some of us remember [[D p9 name|Jonah Mayhew]]. He was sixteen when he died two winters ago, after another chat, another picture. His name is on the bench by the gym. I asked his mom; she said "Use it. Use [[D p9 name|Jonah]]."

If you need somebody: counseling, room 110.

— — —
CORRECTIONS BOX. (1) The hockey stats on p. 6 say that No. 31 is "suspended pending juvie". [[W p2 other|No. 31, our goalie]], is [[W p2 name|Teague]] ... we're pulling the stack. (2) The PDF was saved as [[W p1 name|mei-castonguay-story-FINAL.pdf]]. (3) Quote of the Week, "[[W p2 alias|Goose]] did nothing, he only forwarded it", shouldn't have run; it's by a cousin of [[W p2 name|Teague Sylvester]]. (4) The cartoon showed [[W p1 other|a girl with a cello on crutches]], and there's just one of her.

The editor-in-chief apologizes to [[W p1 name|M. Castonguay]] and has handed in her resignation, which [[K p5 name|Ms. Quintal]] hasn't accepted. [[K p4 name|R.A.]]
