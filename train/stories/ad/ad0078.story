id: ad0078
genre: social
where: US-TX
published: 2018-05-30
title: r/legaladvice: my roommate works at a nail place and can't leave?
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
screen p1: labor-trafficking
note: anonymous post that gives much away; private accusation; employer D since she sleeps at the flat; archived title has the full name

**Location: Houston-ish. Throwaway.**

My roommate ("T") is 23, from Hải Dương, came over on a fiancée visa. No fiancé met her. A woman did, Ms. [[D p2 name|Dung Pham-Carter]], who owns [[D p1 employer|Bella Nails on Fondren]] and took her passport + green folder "to file". T does 11 hrs, six days. She gets tips only. The rest goes on the "ticket", which started at 25k, and is 31k since T broke a lamp.

Last week T said she was going to the consulate. Ms [[D p2 name|Dung]] showed her a video of her little brother walking out of his school, taken that day. Then laughed and offered her soup.

What kind of lawyer do I call???

> **[Top comment]** Not one lawyer: the trafficking hotline and then an immigration attorney who does T visas. Funny coincidence of letters.

> **nonAL_nope** Edit your post. You named the shop, and I've had my toes done by [[W p1 name|Thanh]], who has [[W p1 body|a port-wine mark on her neck]] and it took me 4 seconds.

> **OP** oh no. oh no. She doesn't know I wrote this

> **LocationBot** Title archived: "my roommate [[W p1 name|Thanh Vu]] works at a nail place" (edited 3 min after posting)
