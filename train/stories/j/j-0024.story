id: j-0024
genre: social
where: US-MI
published: 2020-02-08
title: Warrendale Neighbors (public group): "does anyone know which school??"
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
note: thread in which neighbours piece the child together by bus, brother, initials; accused a van driver

[[K p3 name|Jackie Bielak]] shared a link: "School van driver, 26, accused of assaulting 12-year-old passenger." OMG. Does anyone know which school?? My niece takes a van

[[K p4 name|Mustafa Haidar]]: It says the man is [[K p2 name|Deandre Cobb]] and that he drove the afternoon run for a contractor. They don't say what school. Good that they don't.

[[K p5 name|Cheryl Lynn Pope]]: its not hard. he only drove the one route. [[W p1 other|the last stop is Plainview and Tireman]]. one kid gets off there

[[K p3 name|Jackie Bielak]]: the little [[W p1 name|Saad]] girl????

[[K p5 name|Cheryl Lynn Pope]]: initials [[W p1 initials|M.S.]] thats all im saying. [[W p1 school|Dixon]]. brother [[W p6 name|Hussein]] plays goalie

[[K p4 name|Mustafa Haidar]]: Delete this please. I am asking you as a father. If he is guilty say HIS name a hundred times, [[K p2 name|Cobb Cobb Cobb]], he's in the county on a $250,000 bond and it is public. She is in sixth grade and she still has to walk to that corner.

[[K p5 name|Cheryl Lynn Pope]]: people have a right to know whos on their block

[[K p3 name|Jackie Bielak]]: praying for [[W p1 name|Maryam]] and her parents 🙏🙏 they live [[W p1 address|across from the halal chicken place w/ the blue awning]] if anyone wants to drop a casserole

[[K p4 name|Mustafa Haidar]]: Nobody wants a casserole.

(Comments turned off by admin)
