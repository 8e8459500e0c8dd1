id: k-0049
genre: social
where: PH
published: 2021-06-02
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused,relative age=42 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: Facebook post by a barangay page that outs a child rescued from online exploitation as "offender"; aunt as accused; alt text

BRGY MALINAO OFFICIAL PAGE
📸 6 photos

Successful operation kagabi! Thanks to the WCPD and our tanods. One (1) lola-aged facilitator and one (1) minor in conflict with the law were turned over for cybersex activity at [[W p1 address|Purok Sampaguita]]. Let this be a lesson to our youth 🙏

[Photo 3 alt text: [[W p1 photo|Girl in Malinao NHS PE uniform, face to wall, beside her tita]]]

Comments
[[K p4 name|Jun-jun Abrenica]]: Kap, the child is the victim. The [[D p2 relation|tita]], [[D p2 name|Marilou Tabanao]], 42, sold shows to foreigners and kept the padala. That girl is 15. Why did you tag her??
BRGY MALINAO: Sorry sir the tag of [[W p1 alias|@jhazmin.tabanao15]] is removed na
[[K p4 name|Jun-jun Abrenica]]: It's still in the file name. [[W p1 photo|IMG_jhazmin_rescue.jpg]]
BRGY MALINAO: ok po
[[K p3 name|PSSg Liezl Ponce]]: Please take down whole post. Good day.
