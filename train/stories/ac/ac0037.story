id: ac0037
genre: news
where: IN
published: 2009-08-09
title: Anklets
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
note: Sunday supplement; Kolkata; rescued girl; village W; father named; dialect; home W; FIR number with name

The teacher at the home strikes the floor with her stick, and twenty-six pairs of feet reply. Only one pair is a shade ahead of the beat. "Always she wants to arrive," the teacher says, fondly.

Dancing is on Thursdays. In [[W p1 place|the house at Narendrapur]] the girls are not asked where they come from, but they can hear it. The one who's ahead of the beat says her verbs in the way they are said [[W p1 other|on a single char of the Matla river]], and none of the others has ever seen that river.

A neighbour's sister-in-law had told her father that there was work at a doctor's house in Kolkata. Six thousand rupees were counted out to him as an advance. He signed, for he can sign. The train went on to Pune.

"I was told that I'd cost sixty thousand and that I must earn it," the girl told the magistrate. "Every night they told me what was left. It never became less." She was then fifteen.

[[K p2 name|Sandhya Mondal alias Sandhya-di]] has been arrested, and two managers of the house. According to Sub-Inspector [[K p3 name|R. K. Ghorpade]], whose press note gives [[W p1 id|FIR 214/09 (complainant Kum. Purnima Sardar, d/o Haripada)]], others are absconding.

I asked the father if he'd visit. [[W p4 name|Haripada Sardar]] looked at the river. At [[W p1 address|Kumirmari Uttarpara]] there are some forty hearths and it's known at each of them, he said; he would have to sell the boat to come.

On Thursday I told [[W p1 name|Purnima]] that her father asked after her. She was tying the anklets. "Did he say," she asked, "whether the boat is sold?"

[[K p5 name|Sharmistha Roychowdhury]]
