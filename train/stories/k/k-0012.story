id: k-0012
genre: alert
where: US-TX
published: 2025-07-12
person p1: role=missing,relative age=8 protected=decide why=missing-alert
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
note: active AMBER alert: the child decides; abductor is the father's ex-employee, so not a relative; mother named

⚠ AMBER ALERT — ACTIVE ⚠
Issued 07/12/2025 06:14 CT, Lubbock, TX
CHILD: [[D p1 name|Marisol "Mari" Quintana]], 8, Hispanic F, 4'1", 58 lbs, [[D p1 body|gap in front teeth]], last seen in [[D p1 other|unicorn pajamas]] at [[D p1 address|2205 Duke Loop]]. DOB [[D p1 birthdate|03/22/2017]].
SUSPECT: [[K p2 name|Travis Wayne Oberg]], 37, W M, 6'0", 210, hand tattoo of a scorpion. Not related to the child.
VEHICLE: 2009 white Dodge Ram, TX plate [[K p2 vehicle|LKR-0192]], ladder rack, tailgate missing.
Mother [[D p3 name|Yesenia Quintana]] says he did roof work at the house in May.
Do NOT approach. Call 911 or Lubbock PD 806-555-0110. Sgt. [[K p4 name|D. Maldonado]]
Repost until cancelled.
