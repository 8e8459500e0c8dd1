id: a-0136
genre: news
where: IN
published: 2019-07-05
title: Class X toppers felicitated at Udupi
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
screen: none
note: school honours; nothing

UDUPI: [[K p1 name|Aishwarya Shenoy K.]] (625/625) and [[K p2 name|Mohammed Zaheer]] (622) were honoured on Thursday with a silver lamp each by the Rotary Club.

[[K p1 name|Aishwarya]], of [[K p1 school|Little Rock High School]], said that she studied by lying on the floor. [[K p2 name|Zaheer]] wants to be a marine engineer. Headmistress [[K p3 name|Flavia D'Souza]] proposed the vote of thanks and requested the parents to stop taking photos.
