id: as0032
genre: blog
where: US-CA
published: 2025-05-19
title: Held captive, underpaid and sold: my week at the Fresno almond plant (a labor story)
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=accused age=52 protected=no why=adult-accused
person p7: role=expert age=- protected=no why=adult-bystander
screen p2: none
screen p3: none
note: nothing to protect; wage dispute and strike without force or threat; captive, debt, passport, sold used innocently; adult accused of picket line assault

by [[K p1 name|Fernanda Quirarte]], who's been on the line herself

Let me begin with the headline, because the lawyers will. Nobody was locked up. "Held captive" is what [[K p2 name|Baljit Dhaliwal]] called the forty minutes we spent in the elevator on Monday, with a cake. "Sold" is what happened to the company. But underpaid? Read on.

The plant at [[K p2 employer|Sierra Crest Nut]] has 212 people. [[K p2 name|Baljit]] has sorted there since 2007; she is shop steward, a grandmother, and the holder of badge [[K p2 id|0041]]. The new owners came in with a chart that put breaks at eight minutes. She timed it. From her belt to the women's bathroom and back is seven.

"They said, if you don't like it, there's the gate," Mrs. [[K p2 name|Dhaliwal]] told me. "So Tuesday we liked the gate."

It's a cheerful picket. [[K p3 name|Xeng Vang]], who drives a forklift and owes, by his own account, "a debt I'll never pay" to a Ford dealer on Blackstone, brought the grill. He is careful to tell reporters that no one is making anybody stay. "I have my keys, my passport, my truck, mostly," said [[K p3 name|Vang]]. "I've just got a bad boss. There's a difference and my uncle knew it. He worked on a boat."

I asked Dr. [[K p7 name|Renée Applewhite]], a labor economist over at State, to walk me through that difference. Low pay is a claim, she says; a short break is a claim; you file it. "If you can quit and they'd have to let you, you've got a grievance," said [[K p7 name|Applewhite]]. "If you can't quit, call somebody else." She offered to put it on a mug.

The one arrest was a shame. A supervisor, [[K p6 name|Todd Brannigan]], 52, of [[K p6 address|1930 East Teague]], drove his cart into the grill and broke the foot of [[K p5 name|Esperanza Cuellar]], a packer, who was on the potato salad. He was cited for assault, report number [[K p6 id|25-31178]]. [[K p5 name|Cuellar]] is home with it up. She'd like her Tupperware.

Labor Commissioner's deputy [[K p4 name|Hratch Manoogian]] came by on Thursday in a tie and counted the steps to the bathroom. [[K p4 name|Manoogian]] wouldn't say what he thought, but he did it twice, and the second time he hurried.

On Friday, at 5:15, the company offered twelve minutes and a dollar ten. They voted it in by 171 to 30.

"I was forced," said [[K p3 name|Vang]], who'd voted no and danced anyway.

So that's the elevator, the cart and the gate. If you were there, send pictures to [[K p1 email|fernanda@valleyshift.example]]. And if your place of work is the other kind, where they've got your papers or you're scared to walk out, [[K p4 name|Manoogian]]'s office picks up in Punjabi, Hmong and Spanish: [[K p4 phone|559-555-0170]].
