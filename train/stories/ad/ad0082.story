id: ad0082
genre: social
where: PH
published: 2022-06-08
title: YouTube community post + pinned comments: [[K p2 alias|Tita Cora]]'s orphanage
person p1: role=victim age=9 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking
note: begging children under an "orphanage"; video caption shows child; home W

**[[K p3 alias|KuyaVloggerOfficial]]** (1.2M subs)
Guys I owe you an apology. Last year I donated ₱300k to "[[W p1 address|Little Lambs Home]]" and filmed there (video now PRIVATE). Yesterday the DSWD closed it. [[K p2 name|Corazon "Tita Cora" Valdehueza]] is charged. The 14 kids weren't orphans. She fetched them from parents in Samar with promise of school. Every dawn a van dropped them at the overpasses with cans. Quota ₱500 each. Whoever is short sleeps in the kulungan ng aso. [[K p2 alias|Tita]] had a Fortuner.

I saw the cans stacked in the kitchen and thought it was for recycling. Bobo ko.

Regional director [[K p4 name|Ma. Fe Katigbak]] says they're being brought home.

📌 *jessa.b:* Kuya sino po yung batang kumanta sa video? yung [[W p1 body|may harelip]] na 9 yrs old? gusto ko sanang ampunin
📌 *fan#1:* si [[W p1 name|Jun-jun]]! may clip pa sa tiktok: [[W p1 url|tiktok.com/@lambsfan/video/junjun-sings]]
📌 *[[K p3 alias|KuyaVlogger]]:* Wag po. Delete natin lahat. Bata pa sila at kaso na ito.
