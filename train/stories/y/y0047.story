id: y0047
genre: news
where: KE
published: 2013-07-08
title: 0700 bulletin, script
person p1: role=victim age=4 protected=yes why=minor-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
note: abducted child found; radio script

(STING) Good morning, it's seven, I'm [[K p5 name|Mutheu Kilonzo]].

A four-year-old boy who was lifted from a church crèche in Kayole on Saturday is back in his mother's arms. Police stopped a Nairobi–Busia bus at Kisumu's Kondele stage at two this morning, and found him asleep, head shaved, under a coat. A woman of Umoja, [[K p2 name|Perpetua Atsieno Wabwire]], will be in court today for child stealing.

(CUT 1, OCPD [[K p3 name|Gideon Saitoti Ole Nkaiserry]]: "She says she was promised forty thousand for a healthy boy. We want to know who promised.") (12")

The mother spoke to us by phone.

(CUT 2, [[W p4 name|Mama Tumaini]]: "[[W p1 name|Tumaini]] my [[W p1 name|Tumaini]]. They cut his hair. It will grow.") (7")

She runs [[W p4 employer|the blue posho mill beside Soweto stage]].

In business, the shilling, unmoved. In sport, more than that. (STING)
