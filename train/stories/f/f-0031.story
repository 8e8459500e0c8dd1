id: f-0031
genre: press-release
where: US-NC
published: 2018-03-07
title: Sheriff's Office arrests [[D p3 relation|father]] in starving of twins
person p1: role=victim age=5 protected=yes why=minor-victim
person p2: role=victim age=5 protected=yes why=minor-victim
person p3: role=accused,relative age=31 protected=decide why=identifies-protected
person p4: role=accused age=28 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen: none
note: the relation is in the charge and in the headline; the girlfriend is not kin; a teacher's gift tags name the children

For Immediate Release
Contact: [[K p5 name|Capt. Terrell Wooten]], 910-555-0117

TARBORO CREEK, N.C. — The Drayton County Sheriff's Office has arrested [[D p3 name|Keith Allen Hobgood]], 31, and [[K p4 name|Jessica Marlene Stroud]], 28, both of a Tarboro Creek address, on two counts each of felony child abuse inflicting serious bodily injury.

On Friday, deputies went to [[W p1 address|62 Sawdust Lane]] at the request of a kindergarten teacher. Two five-year-old children, a boy and a girl who are twins and [[D p3 relation|Hobgood's by a former marriage]], were located in an outbuilding. They weighed 27 and 25 pounds. Deputies carried them out. They are at a hospital in Greenville and are eating "like field hands," according to a nurse.

[[K p4 name|Stroud]] is not related to the children. She told investigators that there had been food in the house and that the twins "knew where it was." There was a padlock on the pantry, and a second on the outbuilding.

Because the victims are minors, the Sheriff's Office won't release their names.

"I have been doing this 26 years," said [[K p5 name|Capt. Wooten]]. "I had to walk around the barn."

Members of the public have been dropping off toys at the front desk. We are grateful, and ask that you stop, as there is no more room. The teacher who made the call, [[K p6 name|Ms. Bernadette Cho]], left two small backpacks. A photograph of these is attached, and may be used.

Photo 1: booking, [[D p3 name|Hobgood]]
Photo 2: booking, [[K p4 name|Stroud]]
Photo 3: backpacks with name tags, "[[W p1 name|COLTON]]" (green) and "[[W p2 name|CALLIE]]" (yellow)
