id: ak0046
genre: news
where: US-NY
published: 2009-03-19
title: RADIO SCRIPT — WQRN Buffalo, "Morning Freight," 7:06 a.m. package: the trucking union vote
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=58 protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=victim age=36 protected=no why=adult-victim
screen p7: none
note: nothing to protect; a wage dispute with docked pay and a debt to the firm is no forced labour (paid, left freely, adult); near-miss

ANCHOR: A hundred and sixty drivers at Lakeshore Cartage vote today on whether to walk. [[K p1 name|Ginny Malczewski]] was at the gate.

(SOUND: air brakes. Establish, then under)

[[K p1 name|MALCZEWSKI]]: At ten to five in the morning the coffee truck does better business than the company. [[K p2 name|Otis Ledbetter]] is 58. He has driven for Lakeshore since there was a lake shore, he says.

[[K p2 name|LEDBETTER]] (cut 1): "They sell you the truck. Then they take the truck out of your check. I've bought that truck one and a half times. It isn't slavery, don't write it's slavery. I go home at night. It is bad arithmetic."

[[K p1 name|MALCZEWSKI]]: It's the lease. Drivers pay 640 dollars a week for a rig. A driver who had a slow week owes the firm. One who spoke to us, [[K p7 name|Piotr Wasik]], 36, of Cheektowaga, quit in January owing 4,100 dollars. The firm billed him; it's suing him in City Court. [[K p7 name|Wasik]] hauls for a dairy now, and makes more.

[[K p7 name|WASIK]] (cut 2): "I said goodbye, they said goodbye, see you in court. They were polite. I have the letter on the refrigerator."

[[K p1 name|MALCZEWSKI]]: The president of Lakeshore is [[K p3 name|Theodore Brandt Kimmel]]. He invited me in, and poured the coffee himself.

[[K p3 name|KIMMEL]] (cut 3): "No man's forced to sign it. My door's open. It sticks, but it's open."

[[K p1 name|MALCZEWSKI]]: Professor [[K p6 name|Ama Serwaa Boateng]], at Cornell's labor school, has read the lease. She calls it lawful and lousy.

[[K p6 name|BOATENG]] (cut 4): "Forced labor means somebody can't leave, by threat or by trick. Here he can leave. He leaves poorer. We've words for both, and we should keep them apart."

[[K p1 name|MALCZEWSKI]]: The vote is being run by the Local's secretary, [[K p5 name|Carmela DiBiase]]. The ballot box is a cooler. It's being watched over by Officer [[K p4 name|Ray Standing Elk]], Buffalo P.D., badge [[K p4 id|2216]], whose father drove for [[K p3 name|Kimmel]]'s father.

[[K p4 name|STANDING ELK]] (cut 5): "My dad got a watch. It stopped."

[[K p1 name|MALCZEWSKI]]: [[K p5 name|DiBiase]] will count at six tonight, in the hall at [[K p5 employer|790 Clinton Street]]. If it's a strike, the first picket is at midnight, and [[K p2 name|Otis Ledbetter]] has dibs on the chair. At the Lakeshore gate, I'm [[K p1 name|Ginny Malczewski]].

(SOUND: air brakes up and out. TRT 2:10)

PRODUCER: Web caption: "[[K p2 photo|Ledbetter, left, and his one and a half trucks]]." Call-in line today is 716-555-0190. Do NOT take Roger from Lackawanna.
