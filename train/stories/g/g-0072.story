id: g-0072
genre: blog
where: US-WA
published: 2022-03-20
title: The chart
person p1: role=victim age=47 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: none
note: nurse's blog; patient with a stroke assaulted by an orderly; she blinks; 'no names, promise', then a tattoo, the job, a misspelt surname on a whiteboard

I have been a rehab nurse for nineteen years and I've never written about a patient. HIPAA lives in my spine. So no names, I promise.

She is 47. A stroke took everything but her eyelids. Once for no, twice for yes, long for *wait, I'm spelling*. You hold up the board and run your finger along and she stops you. It took her eleven minutes to tell me that the coffee smelled good.

In January it took her two hours and forty minutes to tell [[K p4 name|Ligaya]], our night aide, what one of the orderlies had been doing when he turned her. I-T. I-S. N-O-T. T-U-R-N-I-N-G. [[K p4 name|Ligaya Domingo]] didn't rush her, and she didn't finish her words for her. Then she wedged a chair under the door and called Tacoma police from inside the room.

[[K p2 name|Sterling Mapes]] is charged with indecent liberties. At the hearing his lawyer said a blink isn't testimony. Judge [[K p5 name|Ngozi Hathaway]] asked the patient if she'd understood that remark. Two. Did she wish to respond? Long. It was F-O-U-R letters and the court reporter typed it.

What nobody says about people who can't move is how much they *are*. She was [[W p1 employer|a ferry captain]]; there are, what, five women who do that? She's got [[W p1 body|a compass rose on her shoulder]] and one of us always kisses it at shift change, it is for luck. There's a whiteboard over her bed that reads MY NAME IS [[W p1 name|CAPT. RUNA]] AND I CAN HEAR YOU, which the whole internet has seen since it was in the Union's newsletter ("[[W p1 name|Runa Thorsdottir]]'s care team"; it's [[W p1 name|Thorvaldsdottir]], people).

Oh. Well, there goes my spine.

I'm leaving it up until she tells me not to. I'll ask her tonight. It might take a while.

— [[K p3 name|Bea Kalani-Ross]], RN
