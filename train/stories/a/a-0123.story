id: a-0123
genre: news
where: US-NM
published: 2019-08-06
title: Uncle held in assault of girl at family ranch
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=40 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
screen: none
note: headline states relation; 4-H project; grandfather's ranch; shared surname

MORA PRIETA — A 40-year-old man is in jail without bond, accused of raping his [[D p2 relation|niece]] on the day of her grandfather's 80th birthday.

[[D p2 name|Eloy Maestas]] was arrested Saturday at [[W p1 place|the Rancho Maestas on Acequia Road]] as guests were leaving. The girl, 12, told a cousin, and the cousin told everyone, State Police Agent [[K p3 name|Denise Tso]] wrote.

"I went to feed my lamb and he came in after me," the girl is quoted as saying. She is to show [[W p1 other|the lamb, a Suffolk called Chavela]], at the fair on the 20th. Her aunts say she'll be there.

[[W p4 name|Don Facundo Maestas]] answered the door on Sunday in the suit that he'd been wearing since the party. "[[W p1 name|Analicia]] is asleep," he said. "I had two sons. I have one."
