id: j-0062
genre: social
where: US-OH
published: 2016-05-08
title: Guest column: My son did it. Now what?
person p1: role=accused age=12 protected=yes why=juvenile-accused
person p2: role=author,relative age=- protected=decide why=identifies-protected
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: mother signs; the son is a juvenile accused; she changed nothing but the editor cut the name once and missed it once

They brought him in through the sally port, which I learned is a garage. He'd grown out of those pants in March. I remember that I thought, they'll think we don't buy him pants.

My son is 12. On April 2 he and two others pushed a block off an overpass, and it went through the windshield of [[K p3 name|Mr. Gaylord Hobbs]], who drives a bread truck, and it broke his jaw. That's the fact. I'll not write "an incident." Mr. [[K p3 name|Hobbs]] has eaten through a straw for five weeks, and when I went to his house he came to the door with a whiteboard, and he wrote on it, "How's the boy."

How's the boy? He's in the detention center in Dayton, in a room with a steel toilet. Magistrate [[K p4 name|Loretta Swann]] calls him "young man." He draws. He was the [[W p1 other|only sixth grader whose comic got into the Peace Museum]]. I bring him pencils and they give them back to me, too sharp.

I've heard what people say in the checkout line. I used to say it. I said it about other women's boys. My neighbor, [[K p5 name|Mrs. Pham]], hasn't said a thing; she comes on Sundays with soup, and hands it over the fence as though it were something I'd dropped.

I asked the paper to keep his name out, and they said of course. He turns thirteen on [[W p1 birthdate|the nineteenth]]. I've made up my mind to bring the cake to the lot and eat it in the car, facing the building. If you pass and see someone with a candle, that's all it is. Happy birthday, [[W p1 name|Jaylen]].

[[D p2 name|Carmella Rhodes-Abernathy]] lives in Trotwood.
