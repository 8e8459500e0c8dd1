id: v0021
genre: news
where: US-MT
published: 2014-11-26
title: Man camp 'cook' says she never saw a stove
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: weekly editor; names the woman's birthplace hamlet, nickname, trailer; adult, fraud and threats

By [[K p6 name|Doris Amundson]], editor

The advertisement asked for a camp cook, $1,500 a week, experience with large groups. A Lakota mother of two, 26, drove out from [[W p1 address|Wounded Elk]] in September with her own knives.

She told Roosevelt County deputies that there was no kitchen. There was [[W p1 address|the tan fifth-wheel behind the pipe yard]], a padlock, and [[K p2 name|Cory Dale Stensrud]], 40, who said that the men on the night crew were who she would be feeding. She laughed at him. He showed her a picture, on his phone, of her kids getting off their school bus.

It went on seven weeks. [[K p3 name|Teddy Marsh]], who does the books for the yard, is charged with handling the money.

"She walked out in a whiteout, in slippers, because that was the only night nobody would look," Undersheriff [[K p4 name|Wendell Two Bulls]] said. "She followed the fence."

[[K p5 name|Arlys Hagen]], who farms at the other end of that fence, opened her door at five. "I didn't know what I was looking at. She says, 'I'm [[W p1 alias|Cookie]],' and then she says, 'No, I'm not.' So I put the coffee on."

Bond for [[K p2 name|Stensrud]] is $250,000. The knives are in evidence.
