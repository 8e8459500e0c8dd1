id: ah0051
genre: news
where: US-NC
published: 2024-09-12
title: Wilmington jury hears boy's 911 call in stabbing of mother's friend
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=victim age=41 protected=no why=adult-victim
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
note: child caller; unrelated adults accused and hurt; dispatcher repeats his name on the tape; medal and skateboard single him out

By [[K p9 name|Odalys Greene]]

WILMINGTON — On the tape there's a dog, a kettle and a small, exact voice.

"My mom's friend has been stabbed in the side, the left side, and I have a towel on it," says the voice. "It's a beach towel. Is that OK?" It was more than OK, a surgeon told a New Hanover jury on Wednesday. It's why [[K p3 name|Marisa Fonoti]], 41, was there to hear it played.

[[K p2 name|Garland Pope]], 29, a roofer whom she'd met once, is charged with attempted murder. Prosecutors say that he followed [[K p3 name|Fonoti]] from a card game on March 16 over forty dollars. [[K p2 name|Pope]] says that she came at him.

The caller was 10. Judge [[K p5 name|Dwight Sessoms]] let him testify from another room and told the press to leave his name off. The tape wasn't edited. "You're doing so good, [[W p1 name|Kaimana]]," says the dispatcher, [[K p7 name|Trish Bellefleur]], eleven times by the court reporter's count. At one point she asks how to spell it, and he does.

"I should have called him 'buddy,'" [[K p7 name|Bellefleur]] said afterward. "But he'd stop shaking when I said it."

On the stand he was asked where he was when the knife came out. "On the steps, waxing [[W p1 other|my orange longboard, the one with the shark bite]]," he said. The defense asked if he wore glasses. He held them up: [[W p1 body|tape on the bridge, one dark lens]].

His mother, [[W p4 name|Leilani Pruitt-Kahale]], wasn't home. She works nights. "He's been in [[W p1 school|Snipes Academy]]'s first-aid club since second grade, and people laughed at it," Ms. [[W p4 name|Pruitt-Kahale]] told a television crew, which ran her face and her name. The county gave him a medal in May. There's [[W p1 photo|a photo of it on the fire department's wall, K.P.K., with the chief's helmet on]].

[[K p8 name|Dr. Ambrose Keller]], the surgeon, said that the towel had been folded in thirds. "I've residents who wouldn't think of it," [[K p8 name|Keller]] said.

Assistant District Attorney [[K p6 name|Shondra McPhail]] expects to rest today. [[K p2 name|Pope]], of [[K p2 address|Lot 19, Castle Hayne Pines]], is held under [[K p2 id|24CR 303118]]. The knife was never found. [[K p6 name|McPhail]] asked the boy whether he knew what the truth is. He thought it over. "It's when you don't skip the part you did wrong," he said. "I let the kettle burn."

The exhibit list, handed out at recess: 1, towel. 2, forty dollars. 3, CD, "[[W p1 name|Kahale, K.]], [[W p1 address|Greenfield Mews No. 4]]."
