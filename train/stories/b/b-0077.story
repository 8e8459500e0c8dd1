id: b-0077
genre: news
where: GB-ENG
published: 2012-09-20
title: Barrow man cleared of harassing ex-employer
person p1: role=accused age=58 protected=no why=adult-accused
person p2: role=witness age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
screen: none
note: nothing to protect; acquittal of an adult

An out-of-work pastry chef who delivered a wedding cake, unasked, to his old boss every day for a fortnight has been found not guilty of harassment.

[[K p1 name|Leonard Twigg]], 58, told magistrates at Fellside that he had been trying to make a point about buttercream.

[[K p2 name|Camilla Ashworth-Bane]], who owns the Orchard Tea Rooms, said that she'd been "frightened by the third tier". She agreed in cross-examination that she had eaten some of it.

District judge [[K p3 name|Mohinder Johal]] said there'd been a course of conduct, of fourteen courses. But he wasn't sure that a reasonable person would've called it oppressive. "I'd have called it lemon," said Mr [[K p1 name|Twigg]] outside.
