id: g-0051
genre: interview
where: US-AK
published: 2010-04-02
title: Morning Line: "I'd like to say my name first"
person p1: role=victim age=- protected=no why=consented
person p2: role=author age=- protected=no why=author
person p3: role=accused,convicted age=- protected=decide why=adult-convicted
person p4: role=witness age=6 protected=yes why=minor-witness
person p5: role=expert age=- protected=no why=adult-bystander
screen: none
note: DV survivor waives on air; her son, a child witness, did not; husband's name ties to the child

[[K p2 name|JACK ODIN-PETTERSEN]], HOST: It's eight-nineteen on Morning Line, and it's minus two in Fairbanks. My guests today are from the women's shelter. Good morning.

[[K p1 name|AGNES SOLOMON]]: I'd like to say my name first. I'm [[K p1 name|Agnes Solomon]], from Fort Yukon. For years nobody said it, except for the one who was yelling it.

[[K p2 name|ODIN-PETTERSEN]]: And you've chosen to be here.

[[K p1 name|SOLOMON]]: I drove the van.

[[K p5 name|TERESITA BAUTISTA-KLEIN]]: She did. She drives like a pilot.

[[K p2 name|ODIN-PETTERSEN]]: [[K p5 name|Ms. Bautista-Klein]], you run the place. How many beds?

[[K p5 name|BAUTISTA-KLEIN]]: Thirty-six. Last night, fifty-one.

[[K p2 name|ODIN-PETTERSEN]]: [[K p1 name|Agnes]], when did you know that you were leaving?

[[K p1 name|SOLOMON]]: When my boy learned to count from it. He was six. My husband, that's [[D p3 name|Clarence Solomon]], he served his time for it and I don't hate him, he was hitting the wall by my head and [[W p4 name|Mikey]] was under the table going one, two, three. He thought it was a game for numbers. That was the end, right there. I put him in the sled.

[[K p2 name|ODIN-PETTERSEN]]: In the sled.

[[K p1 name|SOLOMON]]: Thirty miles. He kept counting.

[[K p5 name|BAUTISTA-KLEIN]]: He's the one in [[W p4 other|fourth grade who won the state math thing]], so.

[[K p2 name|ODIN-PETTERSEN]]: We'll bleep — we're live, aren't we? All right. The crisis line is 907-555-0120. Let's take a caller.
