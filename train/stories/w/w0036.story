id: w0036
genre: news
where: US-TX
published: 2017-10-13
title: Volleyball recruiter's fees anger Plano parents
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect: a recruiter, girls, paid appointments, "he took a cut of each"; innocent words

By [[K p4 name|Ximena Trujillo-Hart]] ([[K p4 email|xhart@collinobserver.example]])

For $1,800 [[K p1 name|Blake Cavender]] will get your daughter seen. For $3,000 she'll be seen by somebody good.

[[K p1 name|Cavender]], a onetime outside hitter at Rice, runs [[K p1 employer|NetWorth Recruiting, 5700 Legacy Circle, Suite 10-B]]. He books girls into showcase gyms from Tulsa to Orlando, and takes a cut of each appointment. Parents at Thursday's meeting wished to know why the men who come to look, all with clipboards, never seem to call.

"I've sold two cars," said [[K p2 name|Gwen Nakamura]], whose girl, [[K p3 name|Emi]], 16, a junior at [[K p3 school|Plano Prairie High]], wears [[K p3 other|No. 14]] and has a vertical leap of 26 inches. "She owes him nothing and he says that the debt's mine."

[[K p3 name|Emi Nakamura]] herself shrugged. She has had one offer, from a Division III school in Minnesota. "It's cold," she said, "but they asked what I read."

[[K p1 name|Cavender]] said he'd refund anyone with a receipt. The number to ask for is [[K p1 phone|972-555-0104]].
