id: ab0082
genre: filing
where: US-KY
published: 2015-08-21
title: Emergency Custody Order, Affidavit
person p1: role=victim age=10 protected=yes why=minor-victim
person p2: role=victim,witness age=4 protected=yes why=minor-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=yes why=identifies-protected
note: neglect/abuse by parents; accused parents D; grandmother W

Commonwealth of Kentucky, Harlan Family Court, No. [[W p1 id|15-J-01260-001]] and [[W p2 id|-002]]

Affiant [[K p5 name|Tabitha Lunsford]], social service worker, says:

That the children are [[W p1 name|Levi Brock]], ten, and [[W p2 name|Lacey Brock]], four.

That on August 17 the boy walked nine miles with his sister upon his back to the fire hall at Cranks. He told the men that they hadn't had anything but ketchup since church. There were cord marks across his shoulders and he had put his shirt on backwards so as not to bleed on her.

That the parents, [[D p3 name|Dewayne Brock]] and [[D p4 name|Misty Brock]], were found asleep at [[W p1 address|the head of Crummies Creek, last house, school bus up on blocks]], and are lodged in jail on criminal abuse first degree.

That the boy asked for [[W p6 name|Mamaw Opal Saylor]].

Affiant prays the Court for emergency custody. GRANTED 8/17, 11:10 p.m., by telephone.
