id: u0080
genre: blog
where: GB-ENG
published: 2007-06-30
title: Pitchside with [[K p3 name|Big Vern]]: the fee, the sulk and the left foot
person p1: role=public-figure age=19 protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=author age=- protected=no why=author
note: nothing; recruiter, sold, fee

So we've sold him. Forty-five grand, rising to sixty if the lad ever keeps a clean pair of boots.

[[K p1 name|Jermaine Oyelowo]], 19, moves from Birley Welfare to a club with floodlights that work. His agent flogged him like a second-hand settee: three pictures, "must be seen". He didn't want to leave. He sulked for a week, his mum told me, then he found out they do a hot breakfast.

Gaffer [[K p2 name|Trevor Mapplebeck]] will put the money into drains. Drains! I ask you.

It'll be a poor Saturday without that left foot, but I was young once and nobody ever offered forty-five grand for me. The most I went for was a crate of Mackeson and a lift to Chesterfield.

Up the Welfare. [[K p3 name|Big Vern]]
