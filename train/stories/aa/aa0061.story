id: aa0061
genre: filing
where: US-GA
published: 2004-03-22
title: Calendar call — Superior Court of Ansel County — March Term
person p1: role=accused age=15 protected=decide why=charged-as-adult
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=32 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=13 protected=yes why=sexual-offence-victim
person p8: role=accused age=51 protected=no why=adult-accused
note: 15 charged as adult under statute with a child victim: D for him, W for her

Call begins 9 sharp. Those not in their seats at the second call will have bench warrants. — [[K p4 name|Hon. Thaddeus Broome]]

SR03-0714   State v [[K p2 name|Ransom Leverett]]      VGCSA            pub def [[K p5 name|Coe]]      announces ready
SR03-0722   State v [[K p3 name|Nikki Crumbley]]       Forgery 1 x14    ret'd [[K p6 name|Alvarado]]   negotiated plea
SR03-0739   State v [[D p1 name|Brandon Keith Ivey]]   Agg child mol'n O.C.G.A. 16-6-4(c)    [[K p5 name|Coe]]    deft is 15 at incident, jurisdiction of this court under 15-11-28(b), demand for transfer back denied. Deft [[D p1 birthdate|b. 6 Jan. 1988]]. SR no. [[D p1 id|03-0739]]
    witnesses for State: [[W p7 name|Kelsey R. Tant]], 13, minor, by guardian. Deputy clerk: I've entered it as "K.T." on the printed one, this is the oral list
SR03-0751   State v [[K p8 name|Milton Purvis]]        Cruelty to animals     self      not in seat, then in seat

Reminder of the sheriff: No blue jeans, no gum. Jurors' lot is gravel side. 

Corr. to the call of March 8: Mr. [[K p2 name|Leverett]]'s case was NOT dismissed; he was.
