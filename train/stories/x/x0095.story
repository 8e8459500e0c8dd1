id: x0095
genre: press-release
where: US-MO
published: 2013-11-21
title: U.S. Attorney: Springfield couple indicted
person p1: role=victim age=25 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: labor-trafficking
note: disabled adult forced to beg; his corner and sign identify; initials from the indictment stay

KANSAS CITY – [[K p4 name|Tamara Fitzhugh]], United States Attorney, announced that [[K p2 name|Clifford Ray Boggs]], 44, and [[K p3 name|Jolene Boggs]], 39, were indicted today for forced labor and benefits fraud.

It's alleged that, from 2011, the defendants kept [[K p1 initials|C.T.]], a man of 25 with an intellectual disability, in a camper behind their home near Springfield. They drove him each day to [[W p1 place|the off-ramp at Kearney Street]], and stood him there with [[W p1 other|a sign that read ARMY VET HUNGRY GOD BLESS and an orange dog]]. He has never been in the Army. If the bucket held less than $80, it's further alleged, he wasn't fed, and was told the dog would be put down.

He's now safe. His disability checks, $721 a month, had been paid to the [[K p2 name|Boggses]] as his "aunt and uncle"; they are neither.

The case was investigated by Special Agent [[K p5 name|Victor Tran]] and is being prosecuted by [[K p6 name|Chance Overton]].

Attachment: [[W p1 photo|indictment_exh_A_Clayton_Tibbs_with_dog.pdf]]
