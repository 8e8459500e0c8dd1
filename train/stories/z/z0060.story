id: z0060
genre: interview
where: US-OK
published: 2019-08-08
title: TRANSCRIPT (AI-generated, unedited) — Case 19-J — forensic interview room 2
person p1: role=victim age=7 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=4 protected=yes why=sexual-offence-victim
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: none
screen p4: none
note: auto transcript with misspelt names; speakers; sibling

SPEAKER 1: Hi there. My name is [[K p3 name|Miss Juanita]]. Do you know why you came?

SPEAKER 2: Nana drove me.

SPEAKER 1: Okay. What does Nana call you?

SPEAKER 2: [[W p1 name|Birdie]]. But it's [[W p1 name|Burdette]]. [[W p1 name|Burdette Fay]]. It's on my backpack.

SPEAKER 1: How old's [[W p1 name|birdy]]?

SPEAKER 2: Seven. [[W p4 name|Wren]] is four. We're all birds. Except [[D p2 name|Uncle Deke]].

SPEAKER 1: Tell me about him.

SPEAKER 2: He does the bath when Mama's at the casino. He's not s'posed to get in.

SPEAKER 1: Does he get in?

SPEAKER 2: (no audible response)

SPEAKER 1: You're nodding. Is [[W p4 name|Ren]] in the bath too?

SPEAKER 2: She cries so he puts her second.

SPEAKER 1: Who'd you tell?

SPEAKER 2: Nana [[W p5 name|Jo]]. She said a word.

SPEAKER 1: [UNINTELLIGIBLE] You did good. Would you like to pick a sticker?

SPEAKER 2: One for her too.

[END 00:14:31. INTERVIEWER: [[K p3 name|J. BIGPOND]], MUSKOGEE. EXPORT: [[W p1 photo|FI_room2_BURDETTE_F.mp4]]]
