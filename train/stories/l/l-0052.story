id: l-0052
genre: press-release
where: US-AL
published: 2022-03-14
title: Baldwin County drug unit arrests 'delivery girl' with fentanyl
person p1: role=victim,accused age=27 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=3 protected=yes why=identifies-protected
person p6: role=accused age=30 protected=no why=adult-accused
screen: sex-trafficking-adult misidentified=yes
note: sheriff's release; drug supply withheld to force prostitution and hauling; toddler's name used as a lever; K officer shares her surname

FOLEY, Ala. — A routine stop for a dealer tag led to nine ounces of fentanyl and three arrests on the Beach Express late Friday.

The driver, [[W p1 name|Hannah Leigh Weems]], 27, was so sick from withdrawal that deputies had to call an ambulance before they could read her rights. When able to talk she stated that she was taking the package to Mobile for [[K p2 name|Cleon "Bear" Hadley]], 44, because he had told her she could see her little boy, [[W p5 name|Waylon]], if she did. The child, who is 3, was at [[K p2 name|Hadley]]'s house. He was fine, eating cereal.

[[W p1 name|Weems]] further stated that she'd been kept at [[W p1 address|the camper out back at 19 Fish River Road]] since Thanksgiving, given one dose in the morning if she had "seen" five men the day before and none if she hadn't, and that [[K p2 name|Hadley]] has her purse. The purse was recovered in a locked toolbox with four others.

"Everybody's got a reason. Nine ounces is nine ounces," said Sheriff's Captain [[K p3 name|Doyle Weems]], no relation to the suspect as far as he knows.

Also arrested: [[K p6 name|Marcus Fennimore]], 30, in the follow car. He tried to eat a receipt.

[[W p1 name|Weems]] is charged with trafficking in illegal drugs and chemical endangerment of a child. Bond is $250,000. [[K p2 name|Hadley]], who is charged with possession of a pistol, has made bond.

Anyone who recognizes a purse may call Investigator [[K p4 name|Rosa Tran]], 251-555-0109. Booking photo: [[W p1 photo|weems_hannah_220311.jpg]]. [[W p1 body|The one with the freckles]], not the captain.
