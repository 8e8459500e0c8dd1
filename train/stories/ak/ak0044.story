id: ak0044
genre: blog
where: US-MD
published: 2011-09-18
title: Sunday Notes from [[D p1 place|St. Brendan's]]: the Salvadoran girl at the [[K p2 name|Hallorans]]'
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=62 protected=no why=adult-accused
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: parish blogger; house servant minor, first suspended as truant/thief; couple lived-in house W; brother named; parish raffle names kept

This was going to be about the roof.

But you have all heard that the [[K p2 name|Hallorans]] were arrested on Thursday, [[K p2 name|Tom]], who's 62, and [[K p3 name|Peg]], 60, who ran the raffle. I have known them since the old church. So I'll put down what I know, and then I'll put down what I did.

What I know: there was a girl who sat with them at the nine o'clock, in the gray cardigan. We were told she was a cousin's child from the mission. She was 16. She'd been brought from Chalatenango to go to school, and what she went to was the ironing board. The State says that [[K p3 name|Peg Halloran]] kept her papers in the piano bench and told her she owed $9,000 for the fare; that she was up at five and slept in [[W p1 address|the sewing room at 11 Friar's Walk]]; and that [[K p2 name|Tom]] said if she spoke to anyone, Immigration would send her home and her brother to prison.

She spoke to [[K p6 name|Rita Ocampo]], who does the altar flowers. "She asked me in the sacristy which day was today," [[K p6 name|Rita]] told me. "Not the date. The day of the week."

What I did: in May I wrote here that twenty dollars was gone from the poor box, and "we might look to strangers." People looked. [[K p5 name|Deputy Carl Fenster]] was called. He took [[W p1 name|Yanira]] out by the elbow before the whole congregation, and she was written up as a delinquent in theft, case [[W p1 id|JA-11-0417]]; and [[K p3 name|Peg]] stood and cried and said, after all we've done. [[K p5 name|Deputy Fenster]] came round to see me yesterday. He is not sleeping either.

I found the twenty in June. It had gone down behind. I didn't write about that.

So I'm writing it now. [[W p1 name|Yanira Menjívar]] stole nothing in this parish. We were the ones.

Her brother, [[W p8 name|Nelson]], has come up from Houston, where he hangs drywall. He was never going to prison for anything. They're together at [[W p1 place|the Sisters' guest house in Emmitsburg]]. She's been to school six days. State's Attorney [[K p7 name|Moira Tansey]] says she has withdrawn the theft petition "with embarrassment," and I told [[K p7 name|Ms. Tansey]] there was a line for that.

Fr. has asked me to take this down because I've used her name. I asked her if I might. She's sixteen and she said, "Yes if it says I did not take." I am told that doesn't count. I'm thinking about it. In the meantime please stop sending cards to "[[W p1 name|Yanira M.]], c/o" [[K p6 name|Rita Ocampo]].

Raffle postponed. Roof still leaks.

— [[K p4 name|Bernadine Scully]]
