id: ad0031
genre: comments
where: CA-NS
published: 2008-11-12
title: Re: Halfway house resident charged
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: adult sexual assault; the victim outed by job, shift, dog and street; a priest is only a neighbour

**lobstah** says: 
[[K p2 name|Gordon Purcell]], 47. Out since August. Followed a woman off the last ferry and forced himself on her by the boathouse. Cst. [[K p3 name|Amal Nasser]] found him asleep in a dory.

**Dartmouth Dot** says: 
We all know who, she works [[W p1 employer|nights at the Tim's on Portland]], walks [[W p1 other|a three-legged shepherd]]. That poor woman.

**lobstah** says: 
I don't know who, and I didn't want to.

**Dartmouth Dot** says: 
Well it's her from [[W p1 address|the basement apartment under the rectory, on Prince Arthur]].

**ferryman_ns** says: 
[[W p1 name|Janelle]]? Jeezus. I sold her the dog.

**[[K p4 name|Fr. Ambrose Doyle]]** says: 
I am the man upstairs. I don't comment on tenants, and would that you didn't. There is a publication ban. I have read you all, and printed you out for the Constable.
