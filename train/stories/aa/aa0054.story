id: aa0054
genre: blotter
where: US-MT
published: 2008-12-04
title: Hi-Line Sheriff's Calls
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=bystander age=5 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=victim age=59 protected=no why=adult-victim
note: nothing to protect; a lost child in a snow, happily found; words stay; child KN? mention without name

Nov. 27, 10:10 a.m. — Turkey fire, Joplin. Out on arrival; turkey a loss.

Nov. 28, 3:30 p.m. — [[K p1 name|Darrell Kuhr]], 47, of Rudyard, cited for hunting from a vehicle. He argued that a parked combine is not one.

Nov. 29, 7:45 p.m. — A five-year-old didn't come in from the calving shed. Found at 7:58 asleep on a border collie. Collie commended.

Nov. 30, midnight — [[K p2 name|Alana Old Elk]], 33, of Crow Agency, eluding. Stopped when she ran out of fuel, hands up, laughing. Bond $585.

Dec. 1 — [[K p5 name|Erling Haugen]], 59, reports that someone has paid off his debt at the elevator, $9,400, and signed it only "Winter." Wanted to know if that's a crime. Deputy [[K p4 name|Sharla Quick]] told him no.

Dec. 2 — Quiet.
Dec. 3 — So quiet [[K p3 name|Dispatcher June]] did her taxes.
