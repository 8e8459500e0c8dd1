id: aa0026
genre: blotter
where: NZ
published: 2010-11-05
title: Notes from the bench
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=accused age=18 protected=no why=adult-accused
person p3: role=convicted age=29 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
note: nothing to protect; fisheries debts

Yesterday in the District Court at Whangarei, Judge [[K p4 name|Ngaire Pomare]] dealt with the following:

[[K p1 name|Trevor Alan Huggins]], 45, contractor. Took 61 scallops, limit 20. Said he was feeding a rugby club; the club said it had sausages. $900 and the dredge forfeited.

[[K p2 name|Tama Rewiti]], 18, careless driving. Diversion. His nan spoke well and at length.

[[K p3 name|Mark Sefo]], 29. Sentenced on an April plea: obtaining a $7,000 boat loan with his landlord's payslip. Community work 120 hours. "The debt has grown, Mr [[K p3 name|Sefo]]," Her Honour said, "and so, I hope, will you."
