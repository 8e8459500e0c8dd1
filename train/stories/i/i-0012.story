id: i-0012
genre: school
where: AU
published: 2009-06-19
title: From the Principal's Desk — Term 2, Week 9
person p1: role=official,author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
screen: none
note: school newsletter: play with a murder and a police inspector, lost jumpers, an honour roll; nothing to protect

Dear families,

What a fortnight. If you missed Year 6's "Who Killed the Canteen Lady?" you missed [[K p2 name|Jordan Abdallah]] as Inspector Sniff, [[K p3 name|Grace Wurramarrba]] as the corpse (best corpse I've seen; not so much as a twitch when the sausage roll fell), and [[K p4 name|Will O'Dea]] confessing in rhyme. Thanks to Mrs [[K p6 name|Hatzis]] for the costumes. Handcuffs should be returned to the prop box. They're all signed out.

The lost property table now holds 31 jumpers, a retainer and one left gumboot. Anything without a name will go to Vinnies at the end of term. If it has a name, kids, come and be found!

MERIT AWARDS
Prep: everyone, for surviving the assembly.
3/4: [[K p5 name|Mai-Linh Tran]], for a persuasive letter which persuaded me about the monkey bars.
5/6: [[K p2 name|Jordan Abdallah]], again.

Head lice have been sighted in 1/2B. No one's to blame and nobody will be named.

A reminder that the kiss-and-drop zone in Station Street is being watched by the council ranger, who does fine grandparents. I will be at the gate from 8.20.

Yours in learning,
[[K p1 name|Glenys Partridge]]
[[K p1 email|gpartridge@ironbarkps.example]]
