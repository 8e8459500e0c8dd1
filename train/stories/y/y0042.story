id: y0042
genre: news
where: NG
published: 2010-02-17
title: Two sisters from Ekpoma flown home from Bamako
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=victim,relative age=19 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult
note: cousin accused; two sisters, one named, other deducible

They had thought Mali was on the way to Spain.

The Edo sisters who landed at Lagos on Monday with nineteen others spent eight months at a mining camp beyond Bamako. [[W p2 name|Ehinomen Odigie-Airewele]], 19, told officials of NAPTIP that on arrival she and her younger one, 16, were shared out like yams. Each owed CFA 1.2 million. The older was flogged with a fan belt on the first night for saying no, and after it she didn't. "For my sister they did not even need to beat. She was small, so they charge more."

The cousin who put them on the bus at Seme, [[D p3 name|Osaretin Airewele]], was arrested at Ekpoma on Saturday and the phone of his contact seized.

Zonal commander Barr. [[K p4 name|Ijeoma Uduak-Eze]] said that the two are receiving care and shall not be shown to the press. It was too late: the airport's protocol sheet, with rows for name, age and state, had been photographed by then. Row 14: [[W p1 name|ODIGIE-AIREWELE Ebehiremen]], F, 16. Row 15, the other.
