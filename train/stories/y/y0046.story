id: y0046
genre: news
where: IN-OR
published: 2022-03-29
title: From spinning mill, a letter in a lunch box
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=author age=- protected=no why=author
screen: labor-trafficking
note: mill hostel = home, so W; sister-named; scheme of lump sum

BY [[K p5 name|PRAFULLADHARA MOHANTY-XALXO]]

ERODE/KORAPUT: The scheme has a lovely name, and pays at the end of three years or not at all. Her steel box came back to the canteen with a page folded under the lemon rice: *We're 60. They don't open the gate. Call my sister [[W p4 name|Sukri Khillo]] at Lamtaput.*

It was written by a 16-year-old spinner of [[W p1 place|Sri Ponni Amman Textiles]], where the girls sleep twelve to a room above the blow room and their phones are in the warden's almirah. A girl who asked for the money before her time had been slapped in front of the line, and told that her fare, food and uniform were more than her pay.

The labour department and police went in on Sunday. Recruiter [[K p2 name|P. Kolandaivelu]] was held at the bus stand with five Aadhaar cards, on all of which the year of birth was 2003.

Sub-collector [[K p3 name|Dr. Zakhuma Ralte]] counted them on to the train herself. At Koraput a man with a microphone, live for a channel, asked one: "[[W p1 name|Raimati]], beta, do you feel free?"

"I feel sleepy," said [[W p1 name|Raimati]].
