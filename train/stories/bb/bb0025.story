id: bb0025
genre: press-release
where: IN-TN
published: 2022-03-18
title: Press note, All Women Police Station, Karaimedu — four cases of the week
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=identifies-protected
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=accused age=17 protected=yes why=juvenile-accused
person p5: role=victim age=8 protected=yes why=sexual-offence-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=missing age=16 protected=decide why=missing-alert
person p9: role=victim age=- protected=decide why=domestic-violence-victim
screen p1: sex-trafficking-minor
screen p8: none
note: Tamil Nadu police note; aunt accused; child in conflict with law leaked by tag; POCSO child by lane and class; missing girl; dowry harassment

The following is issued for the kind attention of press and media friends. Section 23 POCSO and Section 74 J.J. Act be strictly observed. — [[K p6 name|Tmt. A. Jansi Rani]], Inspector.

(1) Cr. No. [[K p3 id|88/2022]]. On receipt of a call at 1098, a lodge near the new bus stand was checked. A girl of 15 years was found in Room 9, and one [[K p3 name|Sekar alias "Lodge" Sekar]], 45, who sells tickets for her at ₹1,500 a time through a phone app. The girl stated that her athai, [[D p2 name|Poongodi]], who had brought her up since the parents' death, had given her to [[K p3 name|Sekar]] against a chit-fund loan. Both are remanded. Auto [[K p3 vehicle|TN 63 XX 4410]] seized. Statement u/s 164 given before Magistrate [[K p7 name|Thiru M. Abdul Kader]]. Copy herewith: "I am [[W p1 name|Kavya D.]], I was in [[W p1 school|Std IX-B, St. Antony's Girls]]. I am the one who does [[W p1 other|kavadi for our street every Thai Poosam]]. [[D p2 name|Poongodi]] athai said it's only for one month." Victim lodged in [[W p1 place|the Good Shepherd home, Sivanpet]].

(2) Cr. No. 91/2022. A girl of eight was misbehaved with on the way from tuition. The accused is a boy aged 17; he was apprehended and placed before the Board. Juvenile's particulars are withheld, except that media may describe him as a polytechnic student. For office: tag on his bag read "[[W p4 name|R. Vignesh]], [[W p4 school|Mech I yr, Raja Poly]], [[W p4 phone|94450 55519]]". The child herself said: "[[W p4 name|Vicky anna]] from the ration shop." She lives in [[W p5 address|the second house of Nesavalar Lane]], and Inspector [[K p6 name|Jansi Rani]] consoled "small [[W p5 name|Iniya]]" with a cone ice. Age memo: [[W p5 name|Iniya]], born [[W p5 birthdate|on the eleventh day of Chithirai, 2013]].

(3) MISSING. [[D p8 name|Jenifer Mary]], 16, left for [[D p8 employer|her typewriting institute]] on 12.03.2022 and hasn't returned. Dusky, two plaits, [[D p8 body|a mole on the chin]]. If [[D p8 name|Jenifer]] is seen, inform 04565-555014. Nothing indicates any foul play.

(4) CSR 140. [[D p9 name|Tmt. Rehana Begum]] complained of beating by her husband for want of two sovereigns. Called for counselling. [[D p9 name|Rehana]] has withdrawn once before; she says she won't now.

Magistrate [[K p7 name|Abdul Kader]] has appreciated the team. [[K p3 name|"Lodge" Sekar]] has three previous cases, one of them from 2011 at Trichy.

Photos: [[K p3 photo|sekar_remand.jpg]]; do NOT carry [[W p1 photo|kavya_rescue_room9.jpg]], it went to the group by oversight.

[[K p6 phone|94981 55507]] (Inspector)
