id: b-0143
genre: comments
where: IN
published: 2014-06-10
title: Comments (7): 'Corporator demands ban on kite string, again'
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; banter; 'victim', 'rape seed oil'

[[K p2 name|Hitesh Rawal]]: My uncle's nose is the victim here
[[K p3 name|Zarin Daruwalla]]: [[K p2 name|Hitesh]] your uncle's nose was an offender since long
surat_no_lalo: corporator [[K p1 name|Vipul Gamit]] should try rapeseed oil on the manja
[[K p2 name|Hitesh Rawal]]: He's a good man, [[K p1 name|Vipulbhai]]. He flew with us as a minor. Minor corporator I mean
[[K p3 name|Zarin Daruwalla]]: 🪁🪁
surat_no_lalo: Ban Chinese string, keep cotton, case closed. What's next, arrest the sky?
Moderator: One comment about a party symbol was removed.
