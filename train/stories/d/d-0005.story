id: d-0005
genre: comments
where: US-VA
published: 2013-09-10
title: 31 COMMENTS — "Deputies: Woman shot by husband in driveway; children inside"
person p1: role=victim,deceased age=34 protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=37 protected=decide why=identifies-protected
person p3: role=witness age=9 protected=yes why=minor-witness
person p4: role=witness age=6 protected=yes why=minor-witness
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=decide why=identifies-protected
screen: none
note: domestic killing; both parents' names single out the child witnesses, so decide; the children are named by given name only in comments; a teacher speaks

Showing 12 of 31, oldest first

The story: Sheriff [[K p6 name|Hollis Catron]] says [[D p2 name|Kenneth Ray Umberger]], 37, is charged with first-degree murder in the Sunday shooting of [[D p1 name|Leanna Umberger]], 34, outside their home on [[D p2 address|Painter Hollow Road]]. She had asked for a protective order on Friday. The couple's two children were in the house and were not hurt.

**ridgerunner64** · I know the family. He's a good man that snapped
 **[[K p5 name|Patsy Kegley]]** · A man that sits in a driveway for two hours didn't snap.

**[[K p5 name|Patsy Kegley]]** · And it was the little girl that called 911. [[W p3 name|Josie]] is nine years old. She gave them the mile marker.

**wytheguy** · Can you imagine that 6 yr old. He was under the bed. They say [[W p4 name|Eli]] wouldn't come out for the police, they'd to send for his t-ball coach

**[[K p7 name|Coach Randy Surratt]]** · That was me. I'll say only that he's a brave fellow. I'd ask you all to leave the kids' names off of here. We've 11 on the [[W p4 school|Hollow Hornets]] and his is the jersey everybody knows now.

**ridgerunner64** · Sheriff [[K p6 name|Catron]] has it out for [[D p2 name|Kenny]], always has. Fishing license thing

**mama_of_3** · a FISHING LICENSE. The woman is dead.

**[[K p5 name|Patsy Kegley]]** · I taught with [[D p1 name|Leanna]] at [[D p1 employer|the primary school]]. She'd laid the order on the copier while she made her plans for Monday. It had his date of service on it: "Sunday."

**sw_va_mom** · Why did it take them two days to serve it

**[[K p6 name|Hollis Catron]]** · Fair question. We had one deputy on for that end of the county. We'd been twice and he was not home. I will answer for that at the board meeting. I won't answer it here. As for names: the boy and the girl may have to be witnesses. Please quit.

**wytheguy** · They're with [[D p1 name|Leanna]]'s sister, [[D p8 name|Tess Dunford]] aren't they, over at [[W p3 address|the old Dunford store, Speedwell Gap]]. I took a casserole

 **mama_of_3** · and now he knows where, when he makes bond. THINK

**MODERATOR** · Six comments taken down. [[W p3 name|Josie U.]] and her brother are children. We are reviewing the address in the story as well. Funeral for Mrs. [[D p1 name|Umberger]] is Thursday at 2; the family of [[D p2 name|Kenneth Umberger]] ask that nobody come to make a point.
