id: i-0023
genre: press-release
where: NZ
published: 2020-03-17
title: Matai found guilty of trafficking and slavery
person p1: role=convicted age=61 protected=no why=adult-convicted
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=yes why=trafficking-victim
screen p2: labor-trafficking
screen p5: labor-trafficking
note: agency release careful until the attached Q and A; orchards; a church; the accused's title is a name

Immigration New Zealand welcomes the verdict in the High Court at Napier today, in which a 61-year-old Hastings man was found guilty on nine counts of trafficking in persons and twelve of dealing in slaves.

Over a 20-year period [[K p1 name|Leota Faamanu Tuiasau]], a holder of a matai title, brought people from his village in Samoa to pick fruit. They were promised wages and got none. Growers paid [[K p1 name|Tuiasau]] direct. The workers lived behind a two-metre fence at his home, were forbidden to speak to others at church, and were hit if they did. Their passports were kept in his bedroom.

"These people came to earn for their families," said Assistant General Manager [[K p3 name|Stephanie Grieve]]. "One had never seen a payslip until our investigator showed him what the orchard had paid for him."

Detective Inspector [[K p4 name|Hemi Waaka]] of Police said it'd been a joint operation of more than two years.

Background for media

How old was the youngest? 15. He was enrolled at a local college for three weeks and then taken out to work.

How did it come to light? One of the workers, a woman, climbed the fence and walked to a phone box.

Can we interview them? No. All complainants have automatic suppression.

Media contact: media team, 04 555 0161
Attachment 2, [[W p5 other|victim_impact_Sefina_T.docx]], is not for publication
Attachment 3, timeline (see 2016 entry: "[[W p2 name|Ioane]] withdrawn from [[W p2 school|Flaxmere Boys']], roll no. [[W p2 id|7714]]")
